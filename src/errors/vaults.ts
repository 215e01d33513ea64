/** Vaults and what is asked of them: openings, searches, erasures. */
import { refused, failed, type Entry } from './entry.ts'

export const VAULTS = {
  'search.nobody': refused(
    'There is no name to look for in what was typed. Write a name in Khmer or Latin letters.',
    'គ្មានឈ្មោះត្រូវស្វែងរកក្នុងអ្វីដែលបានវាយទេ។ សូមសរសេរឈ្មោះជាអក្សរខ្មែរ ឬឡាតាំង។',
  ),
  'search.refused': refused(
    'The search was not answered. It is on record; it was not lawful for you, or today’s or this month’s number is used up, or the trustee is away. Ask your head, or come again tomorrow.',
    'ការស្វែងរកមិនទទួលបានចម្លើយទេ។ វាបានកត់ត្រាទុក។ វាមិនត្រូវបានអនុញ្ញាតសម្រាប់អ្នក ឬចំនួនថ្ងៃនេះ ឬខែនេះអស់ហើយ ឬអ្នកទទួលទុកចិត្តមិននៅ។ សូមសួរប្រធានរបស់អ្នក ឬមកម្តងទៀតថ្ងៃស្អែក។',
  ),
  'search.no-trustee': failed(
    'No trustee’s vault is known here, and searches are counted by nobody else. The operator names it: saksi vault know',
    'នៅទីនេះមិនស្គាល់ទូសុវត្ថិភាពរបស់អ្នកទទួលទុកចិត្តទេ ហើយគ្មានអ្នកណាផ្សេងរាប់ការស្វែងរក។ អ្នកគ្រប់គ្រងប្រព័ន្ធប្រាប់ឈ្មោះវា៖ saksi vault know',
  ),
  'search.no-pepper': refused(
    'This edge key file has no searchPepper: the agencies share one, which is neither the server’s nor the trustee’s. Ask whoever made your keys.',
    'ឯកសារកូនសោនេះគ្មាន searchPepper ទេ៖ ស្ថាប័នទាំងអស់មានរួមមួយ ដែលមិនមែនជារបស់ម៉ាស៊ីនមេ ឬអ្នកទទួលទុកចិត្តទេ។ សូមសួរអ្នកដែលបានបង្កើតកូនសោរបស់អ្នក។',
  ),
  'opening.no-witnesses': failed(
    'No outside witness has cosigned this record yet, and without that nothing is opened. The operator sees why: saksi witness policy DIR',
    'មិនទាន់មានសាក្សីខាងក្រៅចុះហត្ថលេខារួមលើកំណត់ត្រានេះទេ ដូច្នេះគ្មានអ្វីអាចបើកបាន។ អ្នកគ្រប់គ្រងប្រព័ន្ធមើលមូលហេតុ៖ saksi witness policy DIR',
  ),
  'opening.not-witnessed': failed(
    'Your asking is on record, and the witnesses have not cosigned it yet. Nothing was opened; ask again when they answer.',
    'ការស្នើសុំរបស់អ្នកមានក្នុងកំណត់ត្រាហើយ ប៉ុន្តែសាក្សីមិនទាន់ចុះហត្ថលេខារួមទេ។ គ្មានអ្វីត្រូវបានបើកទេ។ សូមស្នើម្តងទៀតពេលពួកគេឆ្លើយ។',
  ),
  'opening.no-doors': failed(
    '{file} does not say whom to ask: oversight’s key and the vaults, as a keeper gives them by hand. At a vault: saksi vault doors HOME --url URL --out FILE.',
    '{file} មិនប្រាប់ថាត្រូវសួរអ្នកណាទេ៖ សោរបស់ស្ថាប័នត្រួតពិនិត្យ និងទូសុវត្ថិភាព ដែលអ្នករក្សាប្រគល់ផ្ទាល់ដៃ។ នៅទូសុវត្ថិភាព៖ saksi vault doors HOME --url URL --out FILE។',
  ),
  'opening.no-vaults': failed(
    'This record does not know all its vaults: names that wait for them cannot be opened yet. The operator adds them: saksi vault know DIR CARD-FILE',
    'កំណត់ត្រានេះមិនទាន់ស្គាល់ទូសុវត្ថិភាពទាំងអស់របស់វាទេ៖ ឈ្មោះដែលរង់ចាំមិនទាន់អាចបើកបាន។ អ្នកគ្រប់គ្រងប្រព័ន្ធបន្ថែម៖ saksi vault know DIR CARD-FILE',
  ),
  'opening.no-record': refused('There is no such record, or it is not yours.', 'គ្មានកំណត់ត្រានេះ ឬវាមិនមែនជារបស់អ្នក។'),
  'opening.refused': refused(
    'A vault does not open this: it is not there, or not yours. Your asking stays on record. Its keeper can say why.',
    'ទូសុវត្ថិភាពមិនបើកវាទេ៖ វាមិនមាន ឬមិនមែនជារបស់អ្នក។ ការស្នើសុំរបស់អ្នកនៅក្នុងកំណត់ត្រា។ អ្នករក្សាទូសុវត្ថិភាពអាចប្រាប់មូលហេតុ។',
  ),
  'opening.vault-silent': failed(
    'A vault does not answer now. Your asking is on record, and nothing was opened; ask again when it runs.',
    'ទូសុវត្ថិភាពមួយមិនឆ្លើយឥឡូវនេះទេ។ ការស្នើសុំរបស់អ្នកមានក្នុងកំណត់ត្រា ហើយគ្មានអ្វីត្រូវបានបើកទេ។ សូមស្នើម្តងទៀតពេលវាដំណើរការ។',
  ),
  'opening.answer': failed(
    'What came back is not an answer to this asking. Nothing was opened; tell the operator.',
    'អ្វីដែលត្រឡប់មកមិនមែនជាចម្លើយចំពោះការស្នើសុំនេះទេ។ គ្មានអ្វីត្រូវបានបើកទេ។ សូមប្រាប់អ្នកគ្រប់គ្រងប្រព័ន្ធ។',
  ),
  'opening.ciphertext': failed(
    'The vaults answered, and what the server handed out does not open with it: it is of another place, or of an older form. Tell the operator.',
    'ទូសុវត្ថិភាពបានឆ្លើយ ប៉ុន្តែអ្វីដែលម៉ាស៊ីនមេឱ្យមិនបើកបានទេ៖ វាជារបស់កន្លែងផ្សេង ឬទម្រង់ចាស់។ សូមប្រាប់អ្នកគ្រប់គ្រងប្រព័ន្ធ។',
  ),
  'opening.parts-differ': failed(
    'Two of the trustee’s vaults gave different parts of what both hold: {vaults}. One of them is wrong, and nothing was opened. Your asking is on record; tell oversight.',
    'ទូសុវត្ថិភាពពីររបស់អ្នកទទួលទុកចិត្តបានផ្តល់ផ្នែកខុសគ្នា នៃអ្វីដែលទាំងពីររក្សា៖ {vaults}។ មួយក្នុងចំណោមនោះខុស ហើយគ្មានអ្វីត្រូវបានបើកទេ។ ការស្នើសុំរបស់អ្នកមានក្នុងកំណត់ត្រា។ សូមប្រាប់ស្ថាប័នត្រួតពិនិត្យ។',
  ),
  'opening.other-trustees': refused(
    'This record’s trustee is one party where the card is of three, or three where it is of one. Ask the keeper for the right card.',
    'អ្នកទទួលទុកចិត្តនៃកំណត់ត្រានេះជាភាគីតែមួយ ខណៈកាតជារបស់បី ឬផ្ទុយមកវិញ។ សូមសុំកាតត្រឹមត្រូវពីអ្នករក្សា។',
  ),
  'erasure.not-whole': refused(
    'A record is erased whole: it has {count} versions, and all of them must be named. Make the act again: saksi erase',
    'កំណត់ត្រាត្រូវលុបទាំងមូល៖ វាមាន {count} កំណែ ហើយត្រូវដាក់ឈ្មោះទាំងអស់។ សូមធ្វើឡើងវិញ៖ saksi erase',
    409,
  ),
  'erasure.open': refused(
    '{matter} is open in this record, or in one that is linked to it. Nothing of it is erased before that is over.',
    '{matter} នៅបើកក្នុងកំណត់ត្រានេះ ឬក្នុងកំណត់ត្រាដែលភ្ជាប់នឹងវា។ គ្មានអ្វីត្រូវលុបមុនពេលវាចប់ទេ។',
    409,
  ),
  'erasure.ordered': refused(
    'This erasure was ordered on {since}. From {due} on the same two bodies sign once more, and it is carried out.',
    'ការលុបនេះត្រូវបានបញ្ជានៅថ្ងៃ {since}។ ចាប់ពីថ្ងៃ {due} ស្ថាប័នទាំងពីរចុះហត្ថលេខាម្តងទៀត រួចវាត្រូវបានអនុវត្ត។',
    409,
  ),
  'erasure.no-order': refused(
    'Nobody has ordered this erasure as the record is now: there is no order, it was stopped, or a version came after it. Order it first; it is carried out thirty days later.',
    'គ្មាននរណាបញ្ជាការលុបនេះ តាមកំណត់ត្រាបច្ចុប្បន្នទេ៖ គ្មានបញ្ជា វាត្រូវបានបញ្ឈប់ ឬមានកំណែថ្មីមកក្រោយ។ សូមបញ្ជាជាមុនសិន។ វាត្រូវបានអនុវត្តសាមសិបថ្ងៃក្រោយ។',
    409,
  ),
  'erasure.held': refused(
    'The order of {since} is still held, so that whoever speaks for the person can stop it. It can be carried out from {due} on.',
    'បញ្ជាថ្ងៃ {since} នៅរង់ចាំ ដើម្បីឱ្យអ្នកតំណាងសាមីខ្លួនអាចបញ្ឈប់បាន។ អាចអនុវត្តបានចាប់ពីថ្ងៃ {due}។',
    409,
  ),
  'erasure.other': refused(
    'What was signed is not what is asked here, or names nobody who may sign it with you. Look again, and sign what is shown.',
    'អ្វីដែលបានចុះហត្ថលេខាមិនមែនជាអ្វីដែលសុំនៅទីនេះទេ ឬមិនបានដាក់ឈ្មោះអ្នកដែលអាចចុះហត្ថលេខាជាមួយអ្នក។ សូមមើលម្តងទៀត រួចចុះហត្ថលេខាលើអ្វីដែលបង្ហាញ។',
  ),
  'erasure.asked': refused(
    'Somebody of your office has asked for this erasure already, and it waits for its second signature. It can be taken back under Erasures.',
    'មាននរណាម្នាក់ក្នុងការិយាល័យអ្នកបានសុំការលុបនេះរួចហើយ ហើយវារង់ចាំហត្ថលេខាទីពីរ។ អាចដកវិញបានក្រោម ការលុប។',
    409,
  ),
  'erasure.declined': refused(
    'Oversight did not sign an erasure of this record, and that stands: nobody else of it is asked until it says that you may ask again.',
    'ស្ថាប័នត្រួតពិនិត្យមិនបានចុះហត្ថលេខាលើការលុបកំណត់ត្រានេះទេ ហើយវានៅមានប្រសិទ្ធភាព៖ មិនអាចសុំអ្នកផ្សេងរបស់ស្ថាប័ននោះទេ រហូតដល់ស្ថាប័ននោះប្រាប់ថាអាចសុំម្តងទៀត។',
    409,
  ),
  'erasure.other-advocate': refused(
    'An order for this record was stopped. A new one names the same body to speak for the person: it knows of the stop.',
    'បញ្ជាមួយសម្រាប់កំណត់ត្រានេះត្រូវបានបញ្ឈប់។ បញ្ជាថ្មីត្រូវដាក់ឈ្មោះស្ថាប័នតំណាងសាមីខ្លួនដដែល៖ ស្ថាប័ននោះដឹងអំពីការបញ្ឈប់។',
    409,
  ),
  'erasure.many': refused(
    'Your office has {count} erasures that wait for a second signature. Let some of them be signed, or take them back, and ask then.',
    'ការិយាល័យអ្នកមានការលុប {count} ដែលរង់ចាំហត្ថលេខាទីពីរ។ សូមឱ្យគេចុះហត្ថលេខាខ្លះ ឬដកវិញសិន រួចសុំ។',
    409,
  ),
  'erasure.done': refused(
    'This record has been erased already. Its count stays; nothing else is there to erase or to stop.',
    'កំណត់ត្រានេះត្រូវបានលុបរួចហើយ។ ចំនួនរាប់នៅដដែល។ គ្មានអ្វីទៀតត្រូវលុប ឬបញ្ឈប់ទេ។',
    409,
  ),
} as const satisfies Record<string, Entry>
