/** A day's work at the desk: what somebody else did meanwhile. */
import { failed, refused } from './entry.ts'

const MOVED_ON = refused(
  'Somebody else has changed this meanwhile. Nothing was changed by you. Look at it as it stands now.',
  'មាននរណាម្នាក់បានផ្លាស់ប្តូរវាក្នុងពេលនេះ។ អ្នកមិនបានផ្លាស់ប្តូរអ្វីទេ។ សូមមើលវាតាមស្ថានភាពបច្ចុប្បន្ន។',
  409,
)

export const DESK_WORK = {
  // Said by whoever waits for the reader, which is no more.
  'file.reading-took-time': refused(
    'Reading it took more than two minutes and was ended. Divide the file by period, or save it again in a spreadsheet program, and take it again.',
    'ការអានចំណាយពេលលើសពីពីរនាទី ហើយត្រូវបានបញ្ឈប់។ សូមបំបែកឯកសារតាមរយៈពេល ឬរក្សាទុកម្តងទៀតក្នុងកម្មវិធីតារាង រួចដាក់ម្តងទៀត។',
  ),
  'file.reading-took-memory': refused(
    'Reading it took more memory than this computer has, and was ended. Divide the file by period, and take it again.',
    'ការអានត្រូវការអង្គចងចាំលើសពីកុំព្យូទ័រនេះ ហើយត្រូវបានបញ្ឈប់។ សូមបំបែកឯកសារតាមរយៈពេល រួចដាក់ម្តងទៀត។',
  ),
  'referral.moved-on': refused(
    'Somebody has answered this meanwhile, or taken it back. Nothing was changed. Look at it as it stands now.',
    'មាននរណាម្នាក់បានឆ្លើយ ឬដកវាវិញក្នុងពេលនេះ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។ សូមមើលវាតាមស្ថានភាពបច្ចុប្បន្ន។',
    409,
  ),
  'referral.not-agreed': refused(
    'The yes was taken back, or does not bind. Nothing was changed. Look at it as it stands now.',
    'ការយល់ព្រមត្រូវបានដកវិញ ឬគ្មានតម្លៃ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។ សូមមើលវាតាមស្ថានភាពបច្ចុប្បន្ន។',
    409,
  ),
  'transfer.moved-on': refused(
    'This dossier has been answered, or offered, meanwhile. Nothing was changed. Look at it as it stands now.',
    'សំណុំរឿងនេះត្រូវបានឆ្លើយ ឬស្នើផ្ទេរក្នុងពេលនេះ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។ សូមមើលវាតាមស្ថានភាពបច្ចុប្បន្ន។',
    409,
  ),
  'transfer.own-offer': refused(
    'You offered this dossier yourself. Somebody else takes it or sends it back; you can take the offer back.',
    'អ្នកបានស្នើផ្ទេរសំណុំរឿងនេះដោយខ្លួនឯង។ អ្នកផ្សេងត្រូវទទួល ឬបញ្ជូនត្រឡប់។ អ្នកអាចដកសំណើវិញបាន។',
    409,
  ),
  'transfer.number-taken': refused(
    'Your office has a dossier of this number. Say that it is the same case, or give the number under which this one will stand.',
    'ការិយាល័យអ្នកមានសំណុំរឿងលេខនេះរួចហើយ។ សូមប្រាប់ថាជារឿងតែមួយ ឬដាក់លេខដែលសំណុំរឿងនេះនឹងទទួល។',
    409,
  ),
  'transfer.no-such-number': refused(
    'Your office has no dossier of this number to join it to. Look at the number, or take it as a dossier of its own.',
    'ការិយាល័យអ្នកគ្មានសំណុំរឿងលេខនេះដើម្បីបញ្ចូលជាមួយទេ។ សូមពិនិត្យលេខ ឬទទួលជាសំណុំរឿងដោយឡែក។',
    409,
  ),
  'care.moved-on': MOVED_ON,
  'care.own-plan': refused(
    'This plan is your own. Somebody else of your office approves it, or sends it back.',
    'ផែនការនេះជារបស់អ្នក។ អ្នកផ្សេងក្នុងការិយាល័យអ្នកត្រូវយល់ព្រម ឬបញ្ជូនវាត្រឡប់។',
    409,
  ),
  'letter.no-ground': refused(
    'No record of your office says what a letter would stand on: a first indication, a suspicion or an identification. Record that first.',
    'គ្មានកំណត់ត្រាណារបស់ការិយាល័យអ្នក ប្រាប់ពីមូលដ្ឋានសម្រាប់លិខិតទេ៖ សូចនាករដំបូង ការសង្ស័យ ឬការកំណត់អត្តសញ្ញាណ។ សូមកត់ត្រាវាជាមុនសិន។',
    409,
  ),
  'letter.too-many': refused(
    'Twenty letters hold for this person already. End those that are lost or no longer carried, then give another.',
    'មានលិខិតម្ភៃនៅមានតម្លៃសម្រាប់អ្នកនេះរួចហើយ។ សូមបញ្ចប់លិខិតដែលបាត់ ឬលែងកាន់ រួចចេញលិខិតថ្មី។',
    409,
  ),
  'page.too-many': refused(
    'Five pages of this person open already. Close those whose code is lost or no longer used, then make another.',
    'មានទំព័រប្រាំរបស់អ្នកនេះបើកបានរួចហើយ។ សូមបិទទំព័រដែលលេខកូដបាត់ ឬលែងប្រើ រួចធ្វើទំព័រថ្មី។',
    409,
  ),
  'care.too-many': refused(
    'You have recorded very much about this one person within a day. Nothing more was recorded. Go on tomorrow.',
    'អ្នកបានកត់ត្រាច្រើនពេកអំពីមនុស្សម្នាក់នេះក្នុងមួយថ្ងៃ។ គ្មានអ្វីត្រូវបានកត់ត្រាបន្ថែមទេ។ សូមបន្តនៅថ្ងៃស្អែក។',
    409,
  ),
  'homecoming.moved-on': MOVED_ON,
  'lead.moved-on': refused(
    'Somebody has handed this lead on, answered or decided it meanwhile. Nothing was changed. Look at it as it stands now.',
    'មាននរណាម្នាក់បានបញ្ជូនបន្ត ឆ្លើយ ឬសម្រេចលើព័ត៌មាននេះក្នុងពេលនេះ។ គ្មានអ្វីផ្លាស់ប្តូរទេ។ សូមមើលវាតាមស្ថានភាពបច្ចុប្បន្ន។',
    409,
  ),
  'lot.framed-already': refused(
    'Visits of this office and day are framed already. The first frame stands; a second would be a second lot.',
    'ការចុះពិនិត្យរបស់ការិយាល័យនេះ នៅថ្ងៃនេះ មានបញ្ជីរួចហើយ។ បញ្ជីទីមួយនៅមានតម្លៃ បញ្ជីទីពីរនឹងក្លាយជាការចាប់ឆ្នោតទីពីរ។',
    409,
  ),
  'lot.another-office': refused(
    'You framed visits of another office within two months. Who frames is of one office: somebody of this one frames its visits.',
    'អ្នកបានកំណត់បញ្ជីចុះពិនិត្យរបស់ការិយាល័យផ្សេង ក្នុងរយៈពេលពីរខែ។ អ្នកកំណត់បញ្ជីត្រូវជារបស់ការិយាល័យតែមួយ៖ សូមឱ្យអ្នកនៃការិយាល័យនេះកំណត់បញ្ជីរបស់ខ្លួន។',
    409,
  ),
  'lot.too-late': refused(
    'The hour of this day’s lot has passed, is less than a minute away, or is too far off. Nothing was framed. Choose a day that is to come, within two months.',
    'ម៉ោងចាប់ឆ្នោតនៃថ្ងៃនេះបានកន្លងហួស នៅសល់មិនដល់មួយនាទី ឬនៅឆ្ងាយពេក។ មិនបានបង្កើតបញ្ជីទេ។ សូមជ្រើសថ្ងៃដែលនឹងមកដល់ ក្នុងរយៈពេលពីរខែ។',
    409,
  ),
  'lot.not-yet': refused(
    'The lot of this day has not fallen yet. Nobody can know where it falls before its hour. Try again a minute after it.',
    'ឆ្នោតនៃថ្ងៃនេះមិនទាន់ចេញទេ។ មុនម៉ោងកំណត់ គ្មាននរណាអាចដឹងថាចេញកន្លែងណាឡើយ។ សូមសាកម្តងទៀត មួយនាទីក្រោយម៉ោងនោះ។',
    409,
  ),
  'lot.drawn-otherwise': refused(
    'This is not the draw of this frame: another code, or another root. Nothing was opened. Look again, and type the code of this frame.',
    'នេះមិនមែនជាការចាប់ឆ្នោតនៃបញ្ជីនេះទេ៖ លេខកូដ ឬឫសផ្សេង។ មិនបានបើកអ្វីទេ។ សូមមើលម្តងទៀត ហើយវាយលេខកូដនៃបញ្ជីនេះ។',
    409,
  ),
  'answer.changed': refused(
    'The figure is no longer the one that you saw. Nothing was signed. Read it again, and sign what stands now.',
    'តួលេខនេះមិនមែនជាតួលេខដែលអ្នកបានឃើញទៀតទេ។ មិនទាន់ចុះហត្ថលេខាទេ។ សូមអានម្តងទៀត ហើយចុះហត្ថលេខាលើតួលេខបច្ចុប្បន្ន។',
    409,
  ),
  'answer.older': refused(
    'Your agency has signed this figure again since. Nothing was changed. Read what stands now, and sign anew if it should be otherwise.',
    'ស្ថាប័នរបស់អ្នកបានចុះហត្ថលេខាលើតួលេខនេះម្តងទៀតក្រោយមក។ គ្មានអ្វីផ្លាស់ប្តូរទេ។ សូមអានអ្វីដែលមានបច្ចុប្បន្ន ហើយចុះហត្ថលេខាថ្មី បើគួរផ្សេងពីនេះ។',
    409,
  ),
  'answers.no-chromium': refused(
    'There is no Chromium on this machine to make a PDF with. Take the HTML file and print it with any browser, or install Chromium.',
    'គ្មាន Chromium លើម៉ាស៊ីននេះសម្រាប់ធ្វើ PDF ទេ។ សូមយកឯកសារ HTML ហើយបោះពុម្ពដោយកម្មវិធីរុករក ឬដំឡើង Chromium។',
  ),
  'answers.many-counted': refused(
    'Other sheets that your office asked for are being counted. Open this one again in a minute.',
    'សន្លឹកចម្លើយផ្សេងដែលស្ថាប័នរបស់អ្នកបានសុំ កំពុងត្រូវបានរាប់។ សូមបើកសន្លឹកនេះម្តងទៀតក្នុងមួយនាទី។',
    429,
  ),
  'answers.many-printed': refused(
    'Many are waiting for a PDF. Ask again in a minute, or take the HTML file and print it with any browser.',
    'មានអ្នករង់ចាំ PDF ច្រើន។ សូមសុំម្តងទៀតក្នុងមួយនាទី ឬយកឯកសារ HTML ហើយបោះពុម្ពដោយកម្មវិធីរុករក។',
  ),
  'answers.not-printed': failed(
    'Chromium gave no PDF. Take the HTML file and print it with any browser.',
    'Chromium មិនបានផ្តល់ PDF ទេ។ សូមយកឯកសារ HTML ហើយបោះពុម្ពដោយកម្មវិធីរុករក។',
  ),
} as const
