/** Who somebody is, and what he may sign: devices, sessions, enrolments, the fallback. */
import { refused, type Entry } from './entry.ts'

const FORGED = refused(
  'The signature is not one of these bytes by their author. Seal and sign the original again; if it happens again, tell a registrar.',
  'ហត្ថលេខានេះមិនមែនរបស់អ្នកនិពន្ធលើទិន្នន័យនេះទេ។ សូមបិទសោ និងចុះហត្ថលេខាលើច្បាប់ដើមម្តងទៀត។ បើកើតឡើងទៀត សូមប្រាប់អ្នកចុះបញ្ជី។',
)

export const PEOPLE = {
  'signature.no-return': refused(
    'There is no such return, or it is not your agency’s to sign.',
    'គ្មានរបាយការណ៍នេះ ឬវាមិនមែនជារបស់ស្ថាប័នអ្នកដែលត្រូវចុះហត្ថលេខាទេ។',
  ),
  'signature.signed-already': refused('This return is signed already. It is signed once.', 'របាយការណ៍នេះបានចុះហត្ថលេខារួចហើយ។ ចុះហត្ថលេខាបានតែម្តង។'),
  'signature.other-root': refused(
    'What was signed is not what is on record for this return. Load the list again, and compare the code with that of the office that sealed the file.',
    'អ្វីដែលបានចុះហត្ថលេខាមិនមែនជាអ្វីដែលមានក្នុងកំណត់ត្រាសម្រាប់របាយការណ៍នេះទេ។ សូមបើកបញ្ជីម្តងទៀត ហើយប្រៀបធៀបលេខកូដជាមួយការិយាល័យដែលបានបិទសោឯកសារ។',
  ),
  'signature.no-act': refused(
    'There is no such act that came unsigned, or it is not your agency’s to sign.',
    'គ្មានសកម្មភាពនេះដែលមកដោយគ្មានហត្ថលេខា ឬវាមិនមែនជារបស់ស្ថាប័នអ្នកដែលត្រូវចុះហត្ថលេខាទេ។',
  ),
  'signature.act-signed-already': refused('This is signed already. It is signed once.', 'វាបានចុះហត្ថលេខារួចហើយ។ ចុះហត្ថលេខាបានតែម្តង។'),
  'signature.other-act': refused(
    'What was signed is not what is on record. Load the list again, and read it anew.',
    'អ្វីដែលបានចុះហត្ថលេខាមិនមែនជាអ្វីដែលមានក្នុងកំណត់ត្រាទេ។ សូមបើកបញ្ជីម្តងទៀត ហើយអានជាថ្មី។',
  ),
  'signature.missing': refused(
    'This must be signed, by somebody whose device is enrolled here. Sign it and send it again.',
    'ត្រូវតែចុះហត្ថលេខា ដោយអ្នកដែលឧបករណ៍បានចុះឈ្មោះនៅទីនេះ។ សូមចុះហត្ថលេខា រួចផ្ញើម្តងទៀត។',
  ),
  'signature.forged': FORGED,
  'signature.unreadable': FORGED,
  'signature.other-author': FORGED,
  'signature.path': FORGED,
  'signature.second-ceremony': FORGED,
  'signature.unknown-credential': refused(
    'The key that signed this is not enrolled here. Two registrars of different agencies enrol it.',
    'សោដែលចុះហត្ថលេខានេះមិនទាន់ចុះឈ្មោះនៅទីនេះទេ។ អ្នកចុះបញ្ជីពីរនាក់មកពីស្ថាប័នផ្សេងគ្នាជាអ្នកចុះឈ្មោះវា។',
  ),
  'signature.revoked-credential': refused(
    'The key that signed this has been revoked. Sign with the new one.',
    'សោដែលចុះហត្ថលេខានេះត្រូវបានដកហូត។ សូមចុះហត្ថលេខាដោយសោថ្មី។',
  ),
  'signature.other-agency': refused(
    'Whoever signed this is enrolled in another agency, and may not speak for this one.',
    'អ្នកចុះហត្ថលេខានេះបានចុះឈ្មោះក្នុងស្ថាប័នផ្សេង ហើយមិនអាចនិយាយជំនួសស្ថាប័ននេះបានទេ។',
  ),
  'signature.software-key': refused(
    'This was signed with a key that lies in a file. Only a demonstration takes such a key; sign with an enrolled device.',
    'នេះត្រូវបានចុះហត្ថលេខាដោយសោដែលនៅក្នុងឯកសារ។ មានតែការបង្ហាញសាកល្បងទេដែលទទួលសោបែបនេះ។ សូមចុះហត្ថលេខាដោយឧបករណ៍ដែលបានចុះឈ្មោះ។',
  ),
  'signature.role': refused(
    'Whoever signed this is enrolled, and not for this. A nil return is signed by the head of the office.',
    'អ្នកចុះហត្ថលេខានេះបានចុះឈ្មោះ ប៉ុន្តែមិនមែនសម្រាប់ការនេះទេ។ របាយការណ៍គ្មានករណីត្រូវចុះហត្ថលេខាដោយប្រធានការិយាល័យ។',
  ),
  'signature.approvers': refused(
    'Two people of two agencies must sign this, and it must name both.',
    'មនុស្សពីរនាក់មកពីស្ថាប័នពីរត្រូវចុះហត្ថលេខា ហើយត្រូវដាក់ឈ្មោះទាំងពីរ។',
  ),
  'session.needed': refused(
    'You are not signed in here, or your session has ended. Sign in again; what you have typed is still in this window.',
    'អ្នកមិនទាន់ចូល ឬការប្រើប្រាស់របស់អ្នកបានចប់។ សូមចូលម្តងទៀត។ អ្វីដែលអ្នកបានវាយនៅតែមានក្នុងផ្ទាំងនេះ។',
    401,
  ),
  'session.clock': refused(
    'The clock of this computer is more than five minutes wrong. Set its date, time and time zone, and sign in again.',
    'នាឡិកាកុំព្យូទ័រនេះខុសលើសពីប្រាំនាទី។ សូមកំណត់ថ្ងៃ ម៉ោង និងតំបន់ម៉ោងឱ្យត្រឹមត្រូវ រួចចូលម្តងទៀត។',
    401,
  ),
  'session.elsewhere': refused(
    'This was asked by a page that is not the desk. Open the desk by its own address, and do it there.',
    'សំណើនេះមកពីទំព័រដែលមិនមែនជាតុការងារ។ សូមបើកតុការងារតាមអាសយដ្ឋានផ្ទាល់ ហើយធ្វើនៅទីនោះ។',
    403,
  ),
  'session.refused': refused(
    'This does not open a session here. Take the device that was enrolled for you; and where it offers several keys, the one that was enrolled; if it is new, lost or was revoked, ask a registrar.',
    'នេះមិនអាចបើកវេនបានទេ។ សូមប្រើឧបករណ៍ដែលបានចុះឈ្មោះឱ្យអ្នក ហើយបើវាបង្ហាញកូនសោច្រើន សូមជ្រើសកូនសោដែលបានចុះឈ្មោះ។ បើថ្មី បាត់ ឬត្រូវបានដកហូត សូមសួរអ្នកចុះបញ្ជី។',
    401,
  ),
  'session.stale': refused(
    'This needs your device once more. Sign in again with it, and do this within two minutes.',
    'ការនេះត្រូវការឧបករណ៍របស់អ្នកម្តងទៀត។ សូមចូលម្តងទៀត ហើយធ្វើការនេះក្នុងរយៈពេលពីរនាទី។',
    403,
  ),
  'session.not-yours': refused(
    'There is nothing here, or it is not yours. Sign in with a device that was enrolled for this.',
    'នៅទីនេះគ្មានអ្វី ឬមិនមែនជារបស់អ្នក។ សូមចូលដោយឧបករណ៍ដែលបានចុះឈ្មោះសម្រាប់ការនេះ។',
    404,
  ),
  'session.slow': refused(
    'There were too many tries. Wait {seconds} seconds, then try again.',
    'បានសាកច្រើនដងពេក។ សូមរង់ចាំ {seconds} វិនាទី រួចសាកម្តងទៀត។',
    429,
  ),
  'enrolment.not-sound': refused(
    'This device cannot be enrolled as it asks: it must be a passkey of this desk’s own address, for an agency of this country. Open the desk by its own address and begin again.',
    'ឧបករណ៍នេះមិនអាចចុះឈ្មោះតាមសំណើនេះបានទេ៖ ត្រូវជា passkey នៃអាសយដ្ឋានតុការងារនេះ សម្រាប់ស្ថាប័នក្នុងប្រទេសនេះ។ សូមបើកតុការងារតាមអាសយដ្ឋានផ្ទាល់ ហើយចាប់ផ្តើមម្តងទៀត។',
  ),
  'enrolment.other-person': refused(
    'This device or its owner is known already. For another device of yours, sign in first and ask from there.',
    'ឧបករណ៍នេះ ឬម្ចាស់របស់វាត្រូវបានស្គាល់រួចហើយ។ សម្រាប់ឧបករណ៍មួយទៀតរបស់អ្នក សូមចូលជាមុន រួចស្នើពីទីនោះ។',
  ),
  'enrolment.full': refused(
    'Too many devices wait to be enrolled. Ask a registrar for an invitation: it holds a place for you whoever else waits.',
    'មានឧបករណ៍រង់ចាំចុះឈ្មោះច្រើនពេក។ សូមសុំលេខអញ្ជើញពីអ្នកចុះបញ្ជី៖ វារក្សាកន្លែងមួយសម្រាប់អ្នក ទោះជាមានអ្នកណាផ្សេងរង់ចាំក៏ដោយ។',
  ),
  'enrolment.no-invitation': refused(
    'No place is held by this invitation: it was used, is older than a week, or was written down otherwise. Compare it, or leave the field empty, or ask the registrar for another.',
    'គ្មានកន្លែងណាត្រូវបានរក្សាដោយលេខអញ្ជើញនេះទេ៖ វាត្រូវបានប្រើរួច ហួសមួយសប្តាហ៍ ឬសរសេរខុស។ សូមផ្ទៀងម្តងទៀត ឬទុកប្រអប់ឱ្យទទេ ឬសុំលេខថ្មីពីអ្នកចុះបញ្ជី។',
  ),
  'enrolment.many-invited': refused(
    'Twenty of your invitations are open, or wait as devices. Sign or turn away what waits, or let a week pass.',
    'លេខអញ្ជើញរបស់អ្នកចំនួន ២០ នៅបើក ឬរង់ចាំជាឧបករណ៍។ សូមចុះហត្ថលេខា ឬបដិសេធអ្វីដែលរង់ចាំ ឬទុកឱ្យហួសមួយសប្តាហ៍។',
  ),
  'enrolment.gone': refused(
    'This device no longer waits: it was enrolled, declined, or waited longer than a week. Look at the list again.',
    'ឧបករណ៍នេះលែងរង់ចាំហើយ៖ វាត្រូវបានចុះឈ្មោះ បដិសេធ ឬរង់ចាំលើសមួយសប្តាហ៍។ សូមមើលបញ្ជីម្តងទៀត។',
  ),
  'enrolment.other-entry': refused(
    'What was signed is not what waits here. Look at the list again, compare the code, and sign what it shows.',
    'អ្វីដែលបានចុះហត្ថលេខាមិនមែនជាអ្វីដែលរង់ចាំនៅទីនេះទេ។ សូមមើលបញ្ជីម្តងទៀត ប្រៀបធៀបលេខកូដ រួចចុះហត្ថលេខាលើអ្វីដែលបង្ហាញ។',
  ),
  'oidc.silent': refused(
    'The place where your office signs in does not answer now. Sign in with your device, or try again in a minute.',
    'កន្លែងដែលការិយាល័យរបស់អ្នកចូល មិនឆ្លើយនៅពេលនេះទេ។ សូមចូលដោយឧបករណ៍របស់អ្នក ឬសាកម្តងទៀតក្រោយមួយនាទី។',
    503,
  ),
  'fallback.weak': refused(
    'The password needs at least twelve letters or digits, and five different ones. Several words that have nothing to do with you are best.',
    'ពាក្យសម្ងាត់ត្រូវមានយ៉ាងតិចដប់ពីរតួ និងប្រាំតួខុសគ្នា។ ល្អបំផុតគឺពាក្យច្រើនដែលមិនទាក់ទងនឹងអ្នក។',
  ),
  'fallback.known': refused(
    'Many people use this password, or it is made of words of this place. Take several words that have nothing to do with you or your office.',
    'មនុស្សជាច្រើនប្រើពាក្យសម្ងាត់នេះ ឬវាផ្សំពីពាក្យនៃទីកន្លែងនេះ។ សូមយកពាក្យច្រើនដែលមិនទាក់ទងនឹងអ្នក ឬការិយាល័យអ្នក។',
  ),
  'ceremony.link': refused(
    'This link is not good, or no longer. Before the first registrars are enrolled the operator prints new ones: saksi init DIR --links',
    'តំណនេះមិនត្រឹមត្រូវ ឬលែងប្រើបាន។ មុនអ្នកចុះបញ្ជីដំបូងត្រូវបានចុះឈ្មោះ អ្នកគ្រប់គ្រងប្រព័ន្ធអាចបោះពុម្ពតំណថ្មី៖ saksi init DIR --links',
  ),
  'ceremony.over': refused(
    'The first registrars are enrolled already, or this is a demonstration. From now on two registrars enrol devices, at the desk.',
    'អ្នកចុះបញ្ជីដំបូងបានចុះឈ្មោះរួចហើយ ឬនេះជាការសាកល្បង។ ពីពេលនេះទៅ អ្នកចុះបញ្ជីពីរនាក់ចុះឈ្មោះឧបករណ៍នៅតុការងារ។',
  ),
  'ceremony.not-yet': refused(
    'The other registrar’s device is not there yet, or was changed. Wait until both are shown, then sign.',
    'ឧបករណ៍របស់អ្នកចុះបញ្ជីម្នាក់ទៀតមិនទាន់មាន ឬត្រូវបានប្តូរ។ សូមរង់ចាំរហូតដល់បង្ហាញទាំងពីរ រួចចុះហត្ថលេខា។',
  ),
  'request.unreadable': refused(
    'This could not be read. Nothing of it was kept; open the desk again and repeat it.',
    'អានសំណើនេះមិនបាន។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។ សូមបើកតុការងារម្តងទៀត រួចធ្វើឡើងវិញ។',
    400,
  ),
  'policy.in-force': refused(
    'The log has adopted the policies of this machine already: there is nothing to propose. Run it from the version that has the changed files.',
    'កំណត់ហេតុបានទទួលយកគោលនយោបាយនៃម៉ាស៊ីននេះរួចហើយ៖ គ្មានអ្វីត្រូវស្នើទេ។ សូមដំណើរការពីកំណែដែលមានឯកសារបានកែ។',
  ),
  'policy.other-proposal': refused(
    'What was signed is not what is proposed here, or names nobody who may sign it with you. Look again, and sign what is shown.',
    'អ្វីដែលបានចុះហត្ថលេខាមិនមែនជាអ្វីដែលបានស្នើនៅទីនេះទេ ឬមិនបានដាក់ឈ្មោះអ្នកដែលអាចចុះហត្ថលេខាជាមួយអ្នក។ សូមមើលម្តងទៀត រួចចុះហត្ថលេខាលើអ្វីដែលបង្ហាញ។',
  ),
} as const satisfies Record<string, Entry>
