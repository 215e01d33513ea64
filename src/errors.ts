/**
 * The one catalogue of what can go wrong. A code is never reused; a retired one stays as a comment.
 * refused: the sender can mend it · denied: not allowed · failed: the operator can mend it · impossible: a bug, stop.
 *
 * A message never repeats a value of a sealed field, and never one that the reader did not send.
 * The Khmer of every message is a draft for a native reader's review.
 */
import type { Problem } from './core/country/index.ts'
import type { Words } from './core/model/fields.ts'

export type ErrorKind = 'refused' | 'denied' | 'failed' | 'impossible'
type Entry = Words & { readonly kind: ErrorKind }

const refused = (en: string, km: string): Entry => ({ kind: 'refused', en, km })
const failed = (en: string, km: string): Entry => ({ kind: 'failed', en, km })

export const CATALOGUE = {
  'file.empty': refused('The file is empty.', 'ឯកសារនេះទទេ។'),
  'file.no-rows': refused('The file has headings but no rows.', 'ឯកសារមានចំណងជើងជួរឈរ ប៉ុន្តែគ្មានជួរទិន្នន័យទេ។'),
  'file.too-large': refused('The file has {size} MB; the limit is {limit} MB.', 'ឯកសារមានទំហំ {size} MB។ ដែនកំណត់គឺ {limit} MB។'),
  'file.too-many-rows': refused('The file has more than {limit} rows. Divide it by period.', 'ឯកសារមានលើសពី {limit} ជួរ។ សូមបំបែកតាមរយៈពេល។'),
  'file.too-many-columns': refused('The row has {count} columns; the limit is {limit}.', 'ជួរនេះមាន {count} ជួរឈរ។ ដែនកំណត់គឺ {limit}។'),
  'file.too-many-sheets': refused(
    'The file has {count} sheets; the limit is {limit}. Send the one that holds the return.',
    'ឯកសារមាន {count} សន្លឹក។ ដែនកំណត់គឺ {limit}។ សូមផ្ញើតែសន្លឹកដែលមានរបាយការណ៍។',
  ),
  'file.unpacks-too-large': refused('Unpacked, the file has more than {limit} MB.', 'ពេលពន្លា ឯកសារមានលើសពី {limit} MB។'),
  'file.broken-text': refused(
    'The text is not valid UTF-8 in this row. Save the file as "CSV UTF-8".',
    'អក្សរក្នុងជួរនេះមិនមែនជា UTF-8 ត្រឹមត្រូវទេ។ សូមរក្សាទុកជា "CSV UTF-8"។',
  ),
  'file.broken-quotes': refused('A quotation mark is opened and not closed, or stands in the wrong place.', 'សញ្ញាសម្រង់បើកហើយមិនបិទ ឬនៅខុសកន្លែង។'),
  'file.not-a-sheet': refused(
    'This is {what}, not a spreadsheet. Send an XLSX, ODS or CSV file.',
    'នេះជា {what} មិនមែនជាតារាងទេ។ សូមផ្ញើឯកសារ XLSX, ODS ឬ CSV។',
  ),
  'file.encrypted': refused(
    'The file is locked by a password, or is in the old XLS format. Save it as XLSX without a password.',
    'ឯកសារមានពាក្យសម្ងាត់ ឬជាទម្រង់ XLS ចាស់។ សូមរក្សាទុកជា XLSX ដោយគ្មានពាក្យសម្ងាត់។',
  ),
  'file.broken-xlsx': refused('The XLSX file is damaged: {detail}.', 'ឯកសារ XLSX ខូច៖ {detail}។'),
  'file.rows-missing': refused(
    'The sheet has {expected} rows but only {read} could be read.',
    'តារាងមាន {expected} ជួរ ប៉ុន្តែអានបានតែ {read}។',
  ),
  'file.no-header': refused(
    'No row holds the headings of the form "{form}". Expected: {expected}.',
    'គ្មានជួរណាមានចំណងជើងរបស់ទម្រង់ «{form}» ទេ។ ត្រូវការ៖ {expected}។',
  ),
  'file.column-left-out': refused(
    'The column "{column}" is not in this sheet: what it asks stays unknown.',
    'ជួរឈរ «{column}» មិនមានក្នុងសន្លឹកនេះទេ៖ អ្វីដែលវាសួរនៅតែមិនដឹង។',
  ),
  'file.missing-column': refused('The column "{column}" is missing.', 'ខ្វះជួរឈរ «{column}»។'),
  'file.doubled-column': refused(
    'The column "{column}" is there twice: columns {first} and {second}.',
    'ជួរឈរ «{column}» មានពីរដង៖ ជួរឈរទី {first} និង {second}។',
  ),
  'file.extra-column': refused(
    'The column "{column}" is not part of the form and is left out.',
    'ជួរឈរ «{column}» មិនមែនជាផ្នែកនៃទម្រង់ ហើយត្រូវបានទុកចោល។',
  ),
  'file.several-sheets': refused(
    'The sheets {sheets} hold this form as well, and only one sheet is read. Put all rows into one sheet, or send each as a file of its own.',
    'សន្លឹក {sheets} ក៏មានទម្រង់នេះដែរ ហើយមានតែសន្លឹកមួយប៉ុណ្ណោះដែលត្រូវអាន។ សូមដាក់គ្រប់ជួរក្នុងសន្លឹកតែមួយ ឬផ្ញើសន្លឹកនីមួយៗជាឯកសារដាច់ដោយឡែក។',
  ),
  'file.read-as-windows-1252': refused(
    'The text is not UTF-8 and was read as Windows-1252, the encoding of old Western programs. Look at the letters with accents; if one is wrong, save the file as "CSV UTF-8".',
    'អត្ថបទមិនមែនជា UTF-8 ទេ ហើយត្រូវបានអានជា Windows-1252។ សូមពិនិត្យមើលអក្សរ។ បើខុស សូមរក្សាទុកជា "CSV UTF-8"។',
  ),
  'file.no-period': refused(
    'The file does not say its period. Give it (2023-Q2), or name the file so that it holds it.',
    'ឯកសារមិនប្រាប់រយៈពេលទេ។ សូមផ្តល់ (2023-Q2) ឬដាក់ក្នុងឈ្មោះឯកសារ។',
  ),
  'file.bad-period': refused(
    '"{period}" is not a period. Write 2023, 2023-Q2 or 2023-05.',
    '«{period}» មិនមែនជារយៈពេលទេ។ សូមសរសេរ 2023, 2023-Q2 ឬ 2023-05។',
  ),
  'row.ragged': refused('The row has cells beyond the last heading.', 'ជួរនេះមានក្រឡាហួសពីចំណងជើងចុងក្រោយ។'),
  'row.total-disagrees': refused(
    'The total row says {stated}; the rows above give {counted}.',
    'ជួរសរុបសរសេរ {stated}។ ជួរខាងលើបូកបាន {counted}។',
  ),
  'row.footer-left-out': refused('The row stands below the totals and is left out.', 'ជួរនេះនៅក្រោមជួរសរុប ហើយត្រូវបានទុកចោល។'),
  'row.doubled': refused('The same {key} is already in row {first}.', '{key} ដដែលមានរួចហើយក្នុងជួរទី {first}។'),
  'row.person-twice': refused(
    'The person in this row may be the one in row {first}. If it is one person, keep one of the two rows.',
    'ជននៅជួរនេះអាចជាជនដដែលនៅជួរទី {first}។ បើជាជនតែមួយ សូមទុកតែជួរមួយ។',
  ),
  'row.before-start': refused('The form is collected from {from}; this row is of {date}.', 'ទម្រង់នេះប្រមូលចាប់ពី {from}។ ជួរនេះជារបស់ {date}។'),
  'cell.required': refused('"{field}" is empty.', '«{field}» ទទេ។'),
  'cell.too-long': refused('"{field}" has more than {limit} characters.', '«{field}» មានលើសពី {limit} តួអក្សរ។'),
  'cell.unknown-code': refused('"{value}" is not in the list "{list}".', '«{value}» មិនមានក្នុងបញ្ជី «{list}» ទេ។'),
  'cell.ambiguous-code': refused('"{value}" may mean more than one entry of the list "{list}".', '«{value}» អាចមានន័យច្រើនក្នុងបញ្ជី «{list}»។'),
  'cell.code-not-valid-then': refused('"{value}" did not exist on {date}.', '«{value}» មិនទាន់មាន ឬលែងមាននៅថ្ងៃ {date}។'),
  'cell.not-a-date': refused(
    '"{value}" is not a date. Write day-month-year: 31-12-2023.',
    '«{value}» មិនមែនជាកាលបរិច្ឆេទទេ។ សូមសរសេរ ថ្ងៃ-ខែ-ឆ្នាំ៖ 31-12-2023។',
  ),
  'cell.about-date': refused(
    '"{value}" says about when, and this form needs the day. Write the day as the register has it: 31-12-2023.',
    '«{value}» ប្រាប់តែពេលប្រហាក់ប្រហែល ហើយទម្រង់នេះត្រូវការថ្ងៃ។ សូមសរសេរថ្ងៃតាមបញ្ជី៖ 31-12-2023។',
  ),
  'cell.formula-unread': refused(
    'The cell {cell} holds a formula without its result, so nothing can be read there. Open the file in a spreadsheet program, save it, and send it again; or type the value in its place.',
    'ក្រឡា {cell} មានរូបមន្តដែលគ្មានលទ្ធផល ដូច្នេះមិនអាចអានបានទេ។ សូមបើកឯកសារក្នុងកម្មវិធីតារាង រក្សាទុក ហើយផ្ញើម្តងទៀត ឬវាយតម្លៃជំនួស។',
  ),
  'cell.legacy-khmer': refused(
    '{value}: this looks like Khmer typed in an old font (Limon, ABC), which other programs read as Latin letters. Convert it to Khmer Unicode, or say that it is right as it is.',
    '{value}៖ នេះហាក់ជាអក្សរខ្មែរវាយដោយពុម្ពអក្សរចាស់ (លីម៉ូន ABC)។ សូមបម្លែងទៅជាយូនីកូដខ្មែរ ឬបញ្ជាក់ថាវាត្រឹមត្រូវហើយ។',
  ),
  'cell.no-such-day': refused('{value} does not exist.', '{value} គ្មានទេ។'),
  'cell.two-digit-year': refused('"{value}" has a year of two digits. Which century?', '«{value}» មានឆ្នាំតែពីរខ្ទង់។ សតវត្សណា?'),
  'cell.buddhist-year': refused(
    '"{value}" looks like a Buddhist-era year. Write the Gregorian year.',
    '«{value}» ហាក់ជាឆ្នាំពុទ្ធសករាជ។ សូមសរសេរគ្រិស្តសករាជ។',
  ),
  'cell.date-out-of-range': refused('"{value}" is outside the years 1900 to 2199.', '«{value}» នៅក្រៅឆ្នាំ 1900 ដល់ 2199។'),
  'cell.not-a-number': refused('"{value}" is not a whole number.', '«{value}» មិនមែនជាចំនួនគត់ទេ។'),
  'cell.not-whole': refused('"{value}" is not whole; people and months are counted whole.', '«{value}» មិនមែនជាចំនួនគត់ទេ។ ត្រូវរាប់ជាចំនួនគត់។'),
  'cell.negative': refused('"{value}" is below zero.', '«{value}» តិចជាងសូន្យ។'),
  'cell.ambiguous-number': refused(
    '"{value}" can be read in two ways. Write it without a point or comma.',
    '«{value}» អាចអានបានពីរយ៉ាង។ សូមសរសេរដោយគ្មានចុច ឬក្បៀស។',
  ),
  'cell.too-great': refused('"{value}" is more than {limit}.', '«{value}» លើសពី {limit}។'),
  'cell.bad-case-number': refused(
    '"{value}" is not a case number. Write digits, a slash, the year: 123/2024.',
    '«{value}» មិនមែនជាលេខសំណុំរឿងទេ។ សូមសរសេរ លេខ/ឆ្នាំ៖ 123/2024។',
  ),
  'cell.bad-deposit-number': refused(
    '"{value}" is not a deposit number, or a digit of it is wrong. Copy all twenty digits from the slip: 1234-5678-9012-3456-7890. Without the slip leave it empty.',
    '«{value}» មិនមែនជាលេខតម្កល់ទេ ឬមានខ្ទង់ខុស។ សូមចម្លងទាំងម្ភៃខ្ទង់ពីសន្លឹកលេខ៖ 1234-5678-9012-3456-7890។ បើគ្មានសន្លឹកលេខ សូមទុកទទេ។',
  ),
  'total.bad-source': refused(
    '"{value}" is no reference number. Write letters, digits, points and dashes, without spaces: NCCT-2023-17.',
    '«{value}» មិនមែនជាលេខយោងទេ។ សូមសរសេរអក្សរឡាតាំង លេខ ចុច និងសហសញ្ញា ដោយគ្មានដកឃ្លា៖ NCCT-2023-17។',
  ),
  'total.bad-cell': refused(
    '"{value}" is no cell. Write dimension=code, with a semicolon between: sex=male; province=KH-12.',
    '«{value}» មិនមែនជាក្រឡាទេ។ សូមសរសេរ dimension=code ដោយមានសញ្ញា ; នៅចន្លោះ។',
  ),
  'total.bad-rate': refused(
    'A value that was another currency needs the currency (USD), the riel for one of it, and the day of that rate; riel needs none of them.',
    'តម្លៃជារូបិយប័ណ្ណផ្សេងត្រូវមានរូបិយប័ណ្ណ (USD) អត្រាជារៀល និងថ្ងៃនៃអត្រា។ រៀលមិនត្រូវការទាំងនេះទេ។',
  ),
  'total.stub.indicator': refused(
    'This figure is made of others, and cannot be stated as a total: state the counts it is made of.',
    'តួលេខនេះគណនាពីតួលេខផ្សេង។ សូមរាយការណ៍ចំនួនដែលវាផ្សំឡើង។',
  ),
  'total.stub.definition': refused('The total goes by another version of the definition.', 'ចំនួនសរុបនេះតាមនិយមន័យជំនាន់ផ្សេង។'),
  'total.stub.agency': refused(
    'This body neither sends the form of this figure nor receives returns; it cannot state its total.',
    'ស្ថាប័ននេះមិនផ្ញើទម្រង់នេះ ឬទទួលរបាយការណ៍ទេ ដូច្នេះមិនអាចរាយការណ៍ចំនួនសរុបបានទេ។',
  ),
  'total.stub.office': refused(
    'There is no such office for this figure. Write its code, or ALL for the whole country.',
    'គ្មានការិយាល័យនេះសម្រាប់តួលេខនេះទេ។ សូមសរសេរលេខកូដ ឬ ALL សម្រាប់ទូទាំងប្រទេស។',
  ),
  'total.stub.to': refused('The interval ends before it begins.', 'រយៈពេលបញ្ចប់មុនចាប់ផ្តើម។'),
  'total.stub.cells': refused('The cells cannot be read.', 'មិនអាចអានក្រឡាបានទេ។'),
  'total.cells.dimension': refused('The figure has no such dimension or code.', 'តួលេខនេះគ្មានវិមាត្រ ឬលេខកូដនេះទេ។'),
  'total.cells.doubled': refused('The same cell is there twice.', 'ក្រឡាដដែលមានពីរដង។'),
  'total.cells.parts': refused(
    'The parts do not add up to the total. Put what is not known into the code "unknown", or say approx.',
    'ផ្នែកនានាបូកមិនស្មើចំនួនសរុបទេ។ សូមដាក់អ្វីដែលមិនដឹងក្នុងលេខកូដ "unknown" ឬសរសេរ approx។',
  ),
  'count.total-disagrees': refused(
    'The total says {stated}; its parts add up to {counted}.',
    'ចំនួនសរុបសរសេរ {stated}។ ផ្នែកនានាបូកបាន {counted}។',
  ),
  'disk.full': failed(
    'The disk is full ({place}). Nothing is recorded by halves. Free some space there, then run the same command again: what is on record already is recognised and not counted twice.',
    'ថាសពេញ ({place})។ គ្មានអ្វីត្រូវបានកត់ត្រាតែពាក់កណ្តាលទេ។ សូមបង្កើនទំហំទំនេរនៅទីនោះ រួចដំណើរការពាក្យបញ្ជាដដែលម្តងទៀត៖ អ្វីដែលមានក្នុងបញ្ជីរួចហើយនឹងត្រូវបានស្គាល់ ហើយមិនរាប់ពីរដងទេ។',
  ),
  'disk.nearly-full': failed(
    'The disk has {free} MB left ({place}), and this needs {needed} MB: the database stops when there is none. Nothing was recorded. Free some space there, then run the same command again.',
    'ថាសនៅសល់ {free} MB ({place}) ហើយការងារនេះត្រូវការ {needed} MB៖ មូលដ្ឋានទិន្នន័យនឹងឈប់ពេលអស់ទំហំ។ គ្មានអ្វីត្រូវបានកត់ត្រាទេ។ សូមបង្កើនទំហំទំនេរនៅទីនោះ រួចដំណើរការពាក្យបញ្ជាដដែលម្តងទៀត។',
  ),
  'disk.failing': failed(
    'The disk could not be read or written ({place}). What was acknowledged before is kept. Have the disk checked (dmesg, smartctl), then run the same command again; if the file is damaged, put it back from a backup.',
    'មិនអាចអាន ឬសរសេរថាសបានទេ ({place})។ អ្វីដែលបានបញ្ជាក់ទទួលពីមុននៅរក្សាទុក។ សូមពិនិត្យថាស (dmesg, smartctl) រួចដំណើរការពាក្យបញ្ជាដដែលម្តងទៀត។ បើឯកសារខូច សូមយកមកវិញពីច្បាប់បម្រុង។',
  ),
  'disk.no-access': failed(
    'This may not be read or written by the user that runs Saksi ({place}). Run it as the user who made the installation, or mend the rights.',
    'អ្នកប្រើដែលដំណើរការ Saksi គ្មានសិទ្ធិអាន ឬសរសេរកន្លែងនេះទេ ({place})។ សូមដំណើរការជាអ្នកប្រើដែលបានបង្កើតវា ឬកែសិទ្ធិ។',
  ),
  'database.lost': failed(
    'The database went away while this was being done. What was acknowledged is kept. Run the same command again: what is on record already is recognised and not counted twice. If it happens again, read log/postgres.log in the installation.',
    'មូលដ្ឋានទិន្នន័យបានដាច់ខណៈពេលកំពុងធ្វើការនេះ។ អ្វីដែលបានបញ្ជាក់ទទួលនៅរក្សាទុក។ សូមដំណើរការពាក្យបញ្ជាដដែលម្តងទៀត៖ អ្វីដែលមានក្នុងបញ្ជីរួចហើយនឹងត្រូវបានស្គាល់ ហើយមិនរាប់ពីរដងទេ។ បើកើតឡើងម្តងទៀត សូមអាន log/postgres.log ក្នុងកន្លែងដំឡើង។',
  ),
  'deposits.no-list': failed(
    '{place} holds no witness’s list of deposits. Its keeper writes one with: saksi witness deposits DIR --from DAY --to DAY',
    '{place} មិនមានបញ្ជីតម្កល់របស់សាក្សីទេ។ អ្នកថែរក្សាសាក្សីអាចសរសេរវាដោយ៖ saksi witness deposits DIR --from DAY --to DAY',
  ),
  'deposits.not-signed': failed(
    'A list of deposits in {place} is not signed by a key of yours, or was changed. Nothing was believed. Ask the witness’s keeper for its key for deposit receipts, and for the list again.',
    'បញ្ជីតម្កល់ក្នុង {place} មិនបានចុះហត្ថលេខាដោយកូនសោរបស់អ្នក ឬត្រូវបានកែ។ មិនបានជឿអ្វីទេ។ សូមសុំកូនសោបង្កាន់ដៃតម្កល់ និងបញ្ជីម្តងទៀតពីអ្នកថែរក្សាសាក្សី។',
  ),
  'deposits.silent': failed(
    'The witness at {place} does not give the list of {day}. Look whether it runs, whether the day is over there (UTC), and whether the reader’s token is right; then ask again.',
    'សាក្សីនៅ {place} មិនផ្តល់បញ្ជីថ្ងៃ {day} ទេ។ សូមពិនិត្យថាវាកំពុងដំណើរការ ថ្ងៃនោះចប់ហើយ (UTC) និងសញ្ញាអ្នកអានត្រឹមត្រូវ រួចសាកម្តងទៀត។',
  ),
  'log.waits': failed(
    'The rows are recorded, and not in the log yet. {cause} Nothing is lost; they are logged by themselves once that is mended.',
    'ជួរទាំងនេះត្រូវបានកត់ត្រា ប៉ុន្តែមិនទាន់ចូលក្នុងបញ្ជីកំណត់ហេតុទេ។ {cause} គ្មានអ្វីបាត់ទេ។ វានឹងចូលដោយខ្លួនឯងពេលបញ្ហានោះត្រូវបានជួសជុល។',
  ),
  'installation.file-damaged': failed(
    'The file {place} is damaged or was not written by Saksi. Put it back from a backup; nothing else was touched.',
    'ឯកសារ {place} ខូច ឬមិនមែន Saksi សរសេរទេ។ សូមយកមកវិញពីច្បាប់បម្រុង។ គ្មានអ្វីផ្សេងត្រូវបានប៉ះពាល់ទេ។',
  ),
  'installation.half-made': failed(
    '{place} holds the key of a log and no saksi.json. If it was in use, put saksi.json back from a backup; nothing else is lost. If an "init" was stopped half way, remove {place}, {place}.edge and {place}.vaults, and run it again.',
    '{place} មានកូនសោបញ្ជីកំណត់ហេតុ ប៉ុន្តែគ្មាន saksi.json។ បើធ្លាប់ប្រើ សូមយក saksi.json មកវិញពីច្បាប់បម្រុង។ គ្មានអ្វីផ្សេងបាត់ទេ។ បើ "init" ត្រូវបានបញ្ឈប់ពាក់កណ្តាល សូមលុប {place}, {place}.edge និង {place}.vaults រួចដំណើរការម្តងទៀត។',
  ),
  'installation.served-already': failed(
    'Another Saksi serves {place} already: process {pid}, since {since}. Stop that one first, or use another folder.',
    'Saksi មួយទៀតកំពុងបម្រើ {place} រួចហើយ៖ ដំណើរការ {pid} តាំងពី {since}។ សូមបញ្ឈប់វាជាមុន ឬប្រើថតផ្សេង។',
  ),
  'signature.missing': refused(
    'This must be signed, by somebody whose device is enrolled here. Sign it and send it again.',
    'ត្រូវតែចុះហត្ថលេខា ដោយអ្នកដែលឧបករណ៍បានចុះឈ្មោះនៅទីនេះ។ សូមចុះហត្ថលេខា រួចផ្ញើម្តងទៀត។',
  ),
  'signature.forged': refused(
    'The signature is not one of these bytes by their author. Seal and sign the original again; if it happens again, tell a registrar.',
    'ហត្ថលេខានេះមិនមែនរបស់អ្នកនិពន្ធលើទិន្នន័យនេះទេ។ សូមបិទសោ និងចុះហត្ថលេខាលើច្បាប់ដើមម្តងទៀត។ បើកើតឡើងទៀត សូមប្រាប់អ្នកចុះបញ្ជី។',
  ),
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
    'អ្នកមិនទាន់ចូល ឬវេនរបស់អ្នកបានចប់។ សូមចូលម្តងទៀត។ អ្វីដែលអ្នកបានវាយនៅតែមានក្នុងផ្ទាំងនេះ។',
  ),
  'session.clock': refused(
    'The clock of this computer is more than five minutes wrong. Set its date, time and time zone, and sign in again.',
    'នាឡិកាកុំព្យូទ័រនេះខុសលើសពីប្រាំនាទី។ សូមកំណត់ថ្ងៃ ម៉ោង និងតំបន់ម៉ោងឱ្យត្រឹមត្រូវ រួចចូលម្តងទៀត។',
  ),
  'session.elsewhere': refused(
    'This was asked by a page that is not the desk. Open the desk by its own address, and do it there.',
    'សំណើនេះមកពីទំព័រដែលមិនមែនជាតុការងារ។ សូមបើកតុការងារតាមអាសយដ្ឋានផ្ទាល់ ហើយធ្វើនៅទីនោះ។',
  ),
  'session.refused': refused(
    'This does not open a session here. Take the device that was enrolled for you; if it is new, lost or was revoked, ask a registrar.',
    'នេះមិនអាចបើកវេនបានទេ។ សូមប្រើឧបករណ៍ដែលបានចុះឈ្មោះឱ្យអ្នក។ បើថ្មី បាត់ ឬត្រូវបានដកហូត សូមសួរអ្នកចុះបញ្ជី។',
  ),
  'session.stale': refused(
    'This needs your device once more. Sign in again with it, and do this within two minutes.',
    'ការនេះត្រូវការឧបករណ៍របស់អ្នកម្តងទៀត។ សូមចូលម្តងទៀត ហើយធ្វើការនេះក្នុងរយៈពេលពីរនាទី។',
  ),
  'session.not-yours': refused(
    'There is nothing here, or it is not yours. Sign in with a device that was enrolled for this.',
    'នៅទីនេះគ្មានអ្វី ឬមិនមែនជារបស់អ្នក។ សូមចូលដោយឧបករណ៍ដែលបានចុះឈ្មោះសម្រាប់ការនេះ។',
  ),
  'session.slow': refused(
    'There were too many wrong tries. Wait {seconds} seconds, then try again.',
    'បានសាកខុសច្រើនដងពេក។ សូមរង់ចាំ {seconds} វិនាទី រួចសាកម្តងទៀត។',
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
    'Too many devices wait to be enrolled. A registrar must look through them first; ask again after that.',
    'មានឧបករណ៍រង់ចាំចុះឈ្មោះច្រើនពេក។ អ្នកចុះបញ្ជីត្រូវពិនិត្យជាមុនសិន។ សូមស្នើម្តងទៀតក្រោយនោះ។',
  ),
  'enrolment.gone': refused(
    'This device no longer waits: it was enrolled, declined, or waited longer than a week. Look at the list again.',
    'ឧបករណ៍នេះលែងរង់ចាំហើយ៖ វាត្រូវបានចុះឈ្មោះ បដិសេធ ឬរង់ចាំលើសមួយសប្តាហ៍។ សូមមើលបញ្ជីម្តងទៀត។',
  ),
  'enrolment.other-entry': refused(
    'What was signed is not what waits here. Look at the list again, compare the code, and sign what it shows.',
    'អ្វីដែលបានចុះហត្ថលេខាមិនមែនជាអ្វីដែលរង់ចាំនៅទីនេះទេ។ សូមមើលបញ្ជីម្តងទៀត ប្រៀបធៀបលេខកូដ រួចចុះហត្ថលេខាលើអ្វីដែលបង្ហាញ។',
  ),
  'fallback.weak': refused(
    'The password needs at least twelve letters or digits, and five different ones. Several words that have nothing to do with you are best.',
    'ពាក្យសម្ងាត់ត្រូវមានយ៉ាងតិចដប់ពីរតួ និងប្រាំតួខុសគ្នា។ ល្អបំផុតគឺពាក្យច្រើនដែលមិនទាក់ទងនឹងអ្នក។',
  ),
  'ceremony.link': refused(
    'This link is not good, or no longer. Before the first registrars are enrolled the operator prints new ones: saksi init DIR --links',
    'តំណនេះមិនត្រឹមត្រូវ ឬលែងប្រើបាន។ មុនអ្នកចុះបញ្ជីដំបូងត្រូវបានចុះឈ្មោះ អ្នកដំណើរការអាចបោះពុម្ពតំណថ្មី៖ saksi init DIR --links',
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
  ),
  'backup.no-recipient': refused(
    'Say to whom the backup is encrypted: --to age1…, once for each officer who may open it.',
    'សូមប្រាប់ថាបម្រុងទុកនេះអ៊ិនគ្រីបសម្រាប់នរណា៖ --to age1… ម្តងសម្រាប់មន្ត្រីម្នាក់ៗ។',
  ),
  'backup.bad-recipient': refused(
    '"{recipient}" is no public key of age. It begins with age1, and age-keygen prints it.',
    '«{recipient}» មិនមែនជាសោសាធារណៈរបស់ age ទេ។ វាចាប់ផ្តើមដោយ age1 ហើយ age-keygen បោះពុម្ពវា។',
  ),
  'backup.exists': refused('{file} is there already, and a backup is never written over.', '{file} មានរួចហើយ។ បម្រុងទុកមិនត្រូវសរសេរពីលើឡើយ។'),
  'backup.inside': refused(
    '{file} lies inside the installation, and would be lost with it. Name a place on another disk.',
    '{file} ស្ថិតក្នុងថតដំឡើង ហើយនឹងបាត់ជាមួយវា។ សូមដាក់នៅថាសផ្សេង។',
  ),
  'backup.vault-material': refused(
    '{path} looks like {what}. It must not lie in the server’s folder nor in a backup: move it to its own machine.',
    '{path} ហាក់ដូចជា {what}។ វាមិនត្រូវនៅក្នុងថតម៉ាស៊ីនមេ ឬក្នុងបម្រុងទុកឡើយ៖ សូមផ្លាស់វាទៅម៉ាស៊ីនរបស់វា។',
  ),
  'backup.running': refused(
    'Another backup of this installation is being made, by process {process} since {since}. Wait for it.',
    'បម្រុងទុកមួយទៀតកំពុងធ្វើ ដោយដំណើរការ {process} តាំងពី {since}។ សូមរង់ចាំ។',
  ),
  'backup.disk-full': failed(
    'The disk of {file} is full. What was begun is removed, and the installation is as it was. Make room, or name another disk.',
    'ថាសរបស់ {file} ពេញ។ អ្វីដែលបានចាប់ផ្តើមត្រូវបានលុប ហើយការដំឡើងនៅដដែល។ សូមបង្កើនទំហំ ឬប្រើថាសផ្សេង។',
  ),
  'restore.no-identity': refused(
    '{file} holds no secret key of age (AGE-SECRET-KEY-1…). Name the officer’s own key file, as age-keygen wrote it.',
    '{file} គ្មានសោសម្ងាត់របស់ age (AGE-SECRET-KEY-1…) ទេ។ សូមប្រើឯកសារសោរបស់មន្ត្រី ដូចដែល age-keygen បានសរសេរ។',
  ),
  'restore.wrong-identity': refused(
    '{file} was not encrypted to this key. Ask the officer whose public key was named when it was made.',
    '{file} មិនបានអ៊ិនគ្រីបសម្រាប់សោនេះទេ។ សូមសួរមន្ត្រីដែលសោសាធារណៈត្រូវបានប្រើពេលធ្វើវា។',
  ),
  'restore.damaged': refused(
    '{file} is cut short or damaged ({detail}). Nothing was restored; use another copy.',
    '{file} ត្រូវបានកាត់ខ្លី ឬខូច ({detail})។ គ្មានអ្វីត្រូវបានស្តារឡើយ។ សូមប្រើច្បាប់ចម្លងផ្សេង។',
  ),
  'restore.not-a-backup': refused(
    '{file} is no backup that this program makes: {detail}.',
    '{file} មិនមែនជាបម្រុងទុកដែលកម្មវិធីនេះធ្វើទេ៖ {detail}។',
  ),
  'restore.newer': refused(
    '{file} was made by a newer Saksi (it has {migration}). Restore it with that version or a later one.',
    '{file} ធ្វើដោយ Saksi ជំនាន់ថ្មីជាង (មាន {migration})។ សូមស្តារដោយជំនាន់នោះ ឬក្រោយ។',
  ),
  'restore.not-empty': refused(
    '{dir} is not empty, and a restore never writes over anything. Name a new folder.',
    '{dir} មិនទទេទេ ហើយការស្តារមិនសរសេរពីលើអ្វីឡើយ។ សូមប្រើថតថ្មី។',
  ),
  'restore.mount-point': refused(
    '{dir} is where a disk is mounted, and cannot be put in place in one step. Name a folder inside it.',
    '{dir} ជាកន្លែងភ្ជាប់ថាស ហើយមិនអាចដាក់ក្នុងជំហានតែមួយបានទេ។ សូមប្រើថតមួយនៅក្នុងវា។',
  ),
  'restore.database-used': refused(
    'The database named holds a record already. Make a new, empty one.',
    'មូលដ្ឋានទិន្នន័យដែលបានប្រាប់មានកំណត់ត្រារួចហើយ។ សូមបង្កើតថ្មីទទេ។',
  ),
  'restore.running': refused(
    'Another restore into {dir} is going on, by process {process} since {since}.',
    'ការស្តារមួយទៀតទៅ {dir} កំពុងដំណើរការ ដោយដំណើរការ {process} តាំងពី {since}។',
  ),
  'restore.disk-full': failed(
    'The disk of {dir} is full. What was begun is removed. Make room, or name a folder on another disk.',
    'ថាសរបស់ {dir} ពេញ។ អ្វីដែលបានចាប់ផ្តើមត្រូវបានលុប។ សូមបង្កើនទំហំ ឬប្រើថតនៅថាសផ្សេង។',
  ),
  'installation.demo-differs': failed(
    '{dir}: the log says that this is {log}, and saksi.json says {settings}. A demonstration never becomes a real record, nor the other way round; put "demo" in saksi.json back as it was, or make a new installation: saksi init.',
    '{dir}៖ កំណត់ហេតុថា {log} តែ saksi.json ថា {settings}។ ការសាកល្បងមិនក្លាយជាកំណត់ត្រាពិតឡើយ។ សូមដាក់ "demo" ក្នុង saksi.json ឱ្យដូចដើម ឬបង្កើតថ្មី៖ saksi init។',
  ),
  'restore.does-not-fit': refused(
    'The backup does not bear out its own checkpoint: {what}, {where}. It was altered before it was encrypted; nothing was restored.',
    'បម្រុងទុកមិនស៊ីគ្នានឹងចំណុចត្រួតរបស់វាទេ៖ {what}, {where}។ វាត្រូវបានកែមុនអ៊ិនគ្រីប។ គ្មានអ្វីត្រូវបានស្តារឡើយ។',
  ),
  'restore.say-witnessed': refused(
    'Nobody outside vouches that this backup is the newest, and no quorum of its witnesses answers. Give the newest checkpoint or receipt that anybody holds: --witnessed FILE. If there is none at all, say --unwitnessed: the record then goes on under a new log, and says so.',
    'គ្មានអ្នកខាងក្រៅបញ្ជាក់ថាបម្រុងទុកនេះថ្មីបំផុតទេ ហើយសាក្សីឆ្លើយមិនគ្រប់ចំនួន។ សូមផ្តល់ចំណុចត្រួត ឬបង្កាន់ដៃថ្មីបំផុតដែលនរណាម្នាក់មាន៖ --witnessed FILE។ បើគ្មានសោះ សូមប្រើ --unwitnessed៖ កំណត់ត្រានឹងបន្តក្រោមកំណត់ហេតុថ្មី ហើយប្រាប់អំពីការនេះ។',
  ),
  'restore.held-unreadable': refused(
    '{file} is neither a checkpoint nor a receipt that the log {origin} signed.',
    '{file} មិនមែនជាចំណុចត្រួត ឬបង្កាន់ដៃដែលកំណត់ហេតុ {origin} បានចុះហត្ថលេខាទេ។',
  ),
  'restore.rewound': refused(
    'This backup is older than what was witnessed: it has {size} entries, and {held} were witnessed. {lost} would be gone. Look for a newer backup. If there is none, the record can go on under a new log from here, and say so: --accept-rewind "{root}"',
    'បម្រុងទុកនេះចាស់ជាងអ្វីដែលបានឃើញជាសាក្សី៖ វាមាន {size} ធាតុ ខណៈដែល {held} ត្រូវបានឃើញ។ {lost} នឹងបាត់។ សូមរកបម្រុងទុកថ្មីជាង។ បើគ្មាន កំណត់ត្រាអាចបន្តក្រោមកំណត់ហេតុថ្មី ហើយប្រាប់អំពីការនេះ៖ --accept-rewind "{root}"',
  ),
  'restore.another-history': refused(
    'This backup tells another history than what was witnessed: at {held} entries its root is another. It was not made from this log; nothing was restored.',
    'បម្រុងទុកនេះមានប្រវត្តិខុសពីអ្វីដែលបានឃើញជាសាក្សី៖ នៅ {held} ធាតុ ឫសរបស់វាខុស។ វាមិនបានធ្វើពីកំណត់ហេតុនេះទេ។ គ្មានអ្វីត្រូវបានស្តារឡើយ។',
  ),
  'restore.other-rewind': refused(
    '--accept-rewind names another root than this backup has. Its root is "{root}".',
    '--accept-rewind ប្រាប់ឫសខុសពីបម្រុងទុកនេះ។ ឫសរបស់វាគឺ «{root}»។',
  ),
  'schema.older': failed(
    'The database of this installation is of an older Saksi. Make a backup, then run: saksi upgrade {dir}',
    'មូលដ្ឋានទិន្នន័យនេះជារបស់ Saksi ជំនាន់ចាស់។ សូមធ្វើបម្រុងទុក រួចដំណើរការ៖ saksi upgrade {dir}',
  ),
  'schema.newer': failed(
    'The database of this installation was upgraded by a newer Saksi (it has {migration}). Use that version or a later one.',
    'មូលដ្ឋានទិន្នន័យនេះត្រូវបានធ្វើឱ្យទាន់សម័យដោយ Saksi ជំនាន់ថ្មីជាង (មាន {migration})។ សូមប្រើជំនាន់នោះ ឬក្រោយ។',
  ),
  'policy.unreadable': refused(
    'The policy of witnesses cannot be read (line {line}; 0 is the whole): {why}. Nothing was taken into use; mend it (docs/operate/witness.md).',
    'អានគោលការណ៍សាក្សីមិនបាន (បន្ទាត់ {line}; 0 គឺទាំងមូល)៖ {why}។ គ្មានអ្វីត្រូវបានយកមកប្រើទេ។ សូមកែវា (docs/operate/witness.md)។',
  ),
  'policy.other-log': refused(
    'In this policy no log line names this log’s key. Copy it from DIR/tlog/vkey, or take the policy of the right log.',
    'ក្នុងគោលការណ៍នេះ គ្មានបន្ទាត់ log ណាប្រាប់កូនសោកំណត់ហេតុនេះទេ។ សូមចម្លងពី DIR/tlog/vkey ឬយកគោលការណ៍របស់កំណត់ហេតុត្រឹមត្រូវ។',
  ),
  'witness.bad-name': refused(
    'A witness’s name is like an address without its scheme: witness.example/w1',
    'ឈ្មោះសាក្សីដូចអាសយដ្ឋានដោយគ្មាន https://៖ witness.example/w1',
  ),
  'witness.there-already': refused(
    '{dir} holds a witness already. Name another folder: two memories of one key would cosign a fork.',
    '{dir} មានសាក្សីរួចហើយ។ សូមប្រើថតផ្សេង៖ អង្គចងចាំពីរនៃកូនសោមួយអាចចុះហត្ថលេខាលើប្រវត្តិពីរ។',
  ),
  'witness.none': refused(
    '{dir} holds no witness; make one with: saksi witness init {dir} --name NAME',
    '{dir} គ្មានសាក្សីទេ។ សូមបង្កើត៖ saksi witness init {dir} --name NAME',
  ),
  'witness.damaged': failed(
    '{file} is damaged. Do not put an older copy back: make a new witness under a new name, and have the policy changed (docs/operate/witness.md).',
    '{file} ខូច។ កុំយកច្បាប់ចាស់មកវិញ៖ សូមបង្កើតសាក្សីថ្មីដោយឈ្មោះថ្មី ហើយសុំប្តូរគោលការណ៍ (docs/operate/witness.md)។',
  ),
  'witness.memory-damaged': failed(
    '{file} is damaged; a witness does not begin again from nothing. Make a new one under a new name, and have the policy changed (docs/operate/witness.md).',
    '{file} ខូច។ សាក្សីមិនចាប់ផ្តើមពីទទេទេ។ សូមបង្កើតសាក្សីថ្មីដោយឈ្មោះថ្មី ហើយសុំប្តូរគោលការណ៍ (docs/operate/witness.md)។',
  ),
  'witness.no-log-key': refused(
    'This is no log’s verifier key; the log’s operator has it in DIR/tlog/vkey.',
    'នេះមិនមែនជាកូនសោផ្ទៀងផ្ទាត់របស់កំណត់ហេតុទេ។ អ្នកដំណើរការកំណត់ហេតុមានវានៅ DIR/tlog/vkey។',
  ),
  'witness.served-already': failed(
    'Process {process} serves {dir} already; two memories of one key would cosign a fork. Stop that one first.',
    'ដំណើរការ {process} កំពុងបម្រើ {dir} រួចហើយ។ អង្គចងចាំពីរនៃកូនសោមួយអាចចុះហត្ថលេខាលើប្រវត្តិពីរ។ សូមបញ្ឈប់វាជាមុន។',
  ),
  'policy.not-adopted': failed(
    'The policies and protocols on this machine ({own}) are not those that the log has adopted: somebody changed who may see whom. Put them back, or adopt them, so that every auditor sees it: saksi upgrade {dir}',
    'គោលនយោបាយ និងពិធីសារលើម៉ាស៊ីននេះ ({own}) មិនមែនជាអ្វីដែលកំណត់ហេតុបានទទួលយកទេ៖ មានអ្នកប្តូរថាអ្នកណាអាចមើលអ្នកណា។ សូមដាក់ត្រឡប់វិញ ឬទទួលយកវា ដើម្បីឱ្យសវនករទាំងអស់ឃើញ៖ saksi upgrade {dir}',
  ),
  'plan.not-in-log': refused(
    'No padding entry of this log leads to that value. Open the plan with the device that holds its place in the log; if the server lost it before it was in the log, nothing can prove the plan older than today.',
    'គ្មានធាតុបំពេញណាក្នុងកំណត់ហេតុនេះនាំទៅដល់តម្លៃនោះទេ។ សូមបើកផែនការដោយឧបករណ៍ដែលកាន់ទីតាំងរបស់វាក្នុងកំណត់ហេតុ។ បើម៉ាស៊ីនមេបាត់វាមុនពេលចូលកំណត់ហេតុ គ្មានអ្វីអាចបញ្ជាក់ថាផែនការចាស់ជាងថ្ងៃនេះទេ។',
  ),
  'plan.does-not-hold': refused(
    'This is no plan that can be sealed: {what}. A plan is one page, with an hour, and a team of at most 20 devices.',
    'នេះមិនមែនជាផែនការដែលអាចបិទសោបានទេ៖ {what}។ ផែនការមានមួយទំព័រ មានម៉ោង និងក្រុមមានឧបករណ៍មិនលើសពី 20។',
  ),
  'plan.not-yours': refused(
    'There is no such plan on this device, or the package is for other devices.',
    'គ្មានផែនការនេះលើឧបករណ៍នេះទេ ឬកញ្ចប់នេះសម្រាប់ឧបករណ៍ផ្សេង។',
  ),
  'plan.waiting': refused(
    'The log does not hold the commitment yet. Leave saksi plan stream running; it takes two beats.',
    'កំណត់ហេតុមិនទាន់មានការសន្យានេះទេ។ សូមទុក saksi plan stream ឱ្យដំណើរការ។ ត្រូវការពីរចង្វាក់។',
  ),
  'plan.too-early': refused(
    'The hour of this plan is not over: {action}. Opened now it would warn whoever reads the log.',
    'ម៉ោងនៃផែនការនេះមិនទាន់កន្លងផុតទេ៖ {action}។ បើបើកឥឡូវ វានឹងព្រមានអ្នកដែលអានកំណត់ហេតុ។',
  ),
  'plan.not-due': refused(
    'No seal of these is due by that clock. Before its time this program opens none.',
    'គ្មានការបិទសោណាដល់កំណត់តាមនាឡិកានោះទេ។ មុនពេលកំណត់ កម្មវិធីនេះមិនបើកអ្វីទេ។',
  ),
  'plan.extended-already': refused(
    'This seal was extended once already; there is no second time.',
    'ការបិទសោនេះបានពន្យារម្តងរួចហើយ។ គ្មានលើកទីពីរទេ។',
  ),
  'search.nobody': refused(
    'There is no name to look for in what was typed. Write a name in Khmer or Latin letters.',
    'គ្មានឈ្មោះត្រូវស្វែងរកក្នុងអ្វីដែលបានវាយទេ។ សូមសរសេរឈ្មោះជាអក្សរខ្មែរ ឬឡាតាំង។',
  ),
  'search.refused': refused(
    'The search was not answered. It is on record; it was not lawful for you, or today’s or this month’s number is used up, or the trustee is away. Ask your head, or come again tomorrow.',
    'ការស្វែងរកមិនទទួលបានចម្លើយទេ។ វាបានកត់ត្រាទុក។ វាមិនត្រូវបានអនុញ្ញាតសម្រាប់អ្នក ឬចំនួនថ្ងៃនេះ ឬខែនេះអស់ហើយ ឬអ្នកទទួលទុកចិត្តមិននៅ។ សូមសួរប្រធានរបស់អ្នក ឬមកម្តងទៀតថ្ងៃស្អែក។',
  ),
  'search.denied': refused(
    'This office may not search here, or its key is not the newest.',
    'ការិយាល័យនេះមិនអាចស្វែងរកនៅទីនេះទេ ឬកូនសោរបស់វាមិនថ្មីបំផុត។',
  ),
  'search.no-trustee': failed(
    'No trustee’s vault is known here, and searches are counted by nobody else. The operator names it: saksi vault know',
    'នៅទីនេះមិនស្គាល់ទូរបស់អ្នកទទួលទុកចិត្តទេ ហើយគ្មានអ្នកណាផ្សេងរាប់ការស្វែងរក។ អ្នកប្រតិបត្តិប្រាប់ឈ្មោះវា៖ saksi vault know',
  ),
  'search.no-pepper': refused(
    'This edge key file has no searchPepper: the agencies share one, which is neither the server’s nor the trustee’s. Ask whoever made your keys.',
    'ឯកសារកូនសោនេះគ្មាន searchPepper ទេ៖ ស្ថាប័នទាំងអស់មានរួមមួយ ដែលមិនមែនជារបស់ម៉ាស៊ីនមេ ឬអ្នកទទួលទុកចិត្តទេ។ សូមសួរអ្នកដែលបានបង្កើតកូនសោរបស់អ្នក។',
  ),
  'stream.refused': failed(
    'The server did not take the beat ({status}). The next one is tried at its time.',
    'ម៉ាស៊ីនមេមិនទទួលចង្វាក់នេះទេ ({status})។ ចង្វាក់បន្ទាប់នឹងសាកល្បងតាមពេលវេលា។',
  ),
  'vault.bad-name': refused(
    'A vault’s name is like an address without its scheme: vault.example/agencies',
    'ឈ្មោះទូដែកដូចអាសយដ្ឋានដោយគ្មាន https://៖ vault.example/agencies',
  ),
  'vault.there-already': refused(
    '{dir} holds a vault, or what one remembers. Name another folder: a vault whose memory is begun again would answer what it answered before.',
    '{dir} មានទូដែក ឬអង្គចងចាំរបស់វារួចហើយ។ សូមប្រើថតផ្សេង៖ ទូដែកដែលចាប់ផ្តើមអង្គចងចាំឡើងវិញ អាចឆ្លើយអ្វីដែលបានឆ្លើយរួច។',
  ),
  'vault.none': refused(
    '{dir} holds no vault; make one with: saksi vault init {dir} --name NAME --side SIDE --invitation FILE',
    '{dir} គ្មានទូដែកទេ។ សូមបង្កើត៖ saksi vault init {dir} --name NAME --side SIDE --invitation FILE',
  ),
  'vault.damaged': failed(
    '{file} is damaged. Nothing is opened until its keeper has mended it; do not put an older copy back (docs/operate/vault.md).',
    '{file} ខូច។ គ្មានអ្វីត្រូវបានបើកទេ រហូតដល់អ្នករក្សាកែវា។ កុំយកច្បាប់ចាស់មកវិញ (docs/operate/vault.md)។',
  ),
  'vault.no-peer': failed(
    'The vault in {dir} does not know the other vault yet; give it its card: saksi vault peer {dir} CARD-FILE',
    'ទូដែកក្នុង {dir} មិនទាន់ស្គាល់ទូដែកមួយទៀតទេ។ សូមផ្តល់កាតរបស់វា៖ saksi vault peer {dir} CARD-FILE',
  ),
  'vault.own-peer': refused(
    'This card is the vault’s own, or of the same side: the two shares must lie with two parties. Take the other keeper’s card.',
    'កាតនេះជារបស់ទូដែកនេះផ្ទាល់ ឬនៅខាងដូចគ្នា៖ ចំណែកទាំងពីរត្រូវនៅភាគីពីរ។ សូមយកកាតរបស់អ្នករក្សាម្ខាងទៀត។',
  ),
  'vault.served-already': failed(
    'Process {process} serves the vault in {dir} already. Stop that one first.',
    'ដំណើរការ {process} កំពុងបម្រើទូដែកក្នុង {dir} រួចហើយ។ សូមបញ្ឈប់វាជាមុន។',
  ),
  'vault.no-root': refused(
    'The vault in {dir} has no root key yet, so nobody could open a copy of it. Split one among five holders first: saksi vault split {dir}',
    'ទូដែកក្នុង {dir} មិនទាន់មានសោមេទេ ដូច្នេះគ្មាននរណាអាចបើកច្បាប់ចម្លងបាន។ សូមបំបែកសោមេឱ្យអ្នកកាន់ប្រាំនាក់ជាមុន៖ saksi vault split {dir}',
  ),
  'vault.shares': refused(
    'These shares do not open the copy: {why}. Nothing was made.',
    'ចំណែកទាំងនេះមិនបើកច្បាប់ចម្លងទេ៖ {why}។ គ្មានអ្វីត្រូវបានបង្កើតទេ។',
  ),
  'vault.bad-share': refused(
    '{file} is no share, or a letter of it is wrong. Copy it again from the paper.',
    '{file} មិនមែនជាចំណែកទេ ឬមានអក្សរខុស។ សូមចម្លងម្តងទៀតពីក្រដាស។',
  ),
  'vault.same-name': refused(
    'A vault that comes back is another vault: give it a name of its own, not {name}, and its peer a new card.',
    'ទូដែកដែលត្រឡប់មកវិញជាទូដែកថ្មី៖ សូមដាក់ឈ្មោះផ្សេងពី {name} ហើយផ្តល់កាតថ្មីដល់ទូដែកម្ខាងទៀត។',
  ),
  'vault.not-whole': refused(
    '{file} is not what saksi vault wrote; ask for it again.',
    '{file} មិនមែនជាអ្វីដែល saksi vault សរសេរទេ។ សូមសុំវាម្តងទៀត។',
  ),
  'opening.no-witnesses': failed(
    'No outside witness has cosigned this record yet, and without that nothing is opened. The operator sees why: saksi witness policy DIR',
    'មិនទាន់មានសាក្សីខាងក្រៅចុះហត្ថលេខារួមលើកំណត់ត្រានេះទេ ដូច្នេះគ្មានអ្វីអាចបើកបាន។ អ្នកដំណើរការមើលមូលហេតុ៖ saksi witness policy DIR',
  ),
  'opening.not-witnessed': failed(
    'Your asking is on record, and the witnesses have not cosigned it yet. Nothing was opened; ask again when they answer.',
    'ការស្នើសុំរបស់អ្នកមានក្នុងកំណត់ត្រាហើយ ប៉ុន្តែសាក្សីមិនទាន់ចុះហត្ថលេខារួមទេ។ គ្មានអ្វីត្រូវបានបើកទេ។ សូមស្នើម្តងទៀតពេលពួកគេឆ្លើយ។',
  ),
  'opening.no-vaults': failed(
    'This record knows no two vaults: names that wait for them cannot be opened yet. The operator adds them: saksi vault know DIR CARD-FILE',
    'កំណត់ត្រានេះមិនទាន់ស្គាល់ទូដែកពីរទេ៖ ឈ្មោះដែលរង់ចាំមិនទាន់អាចបើកបាន។ អ្នកដំណើរការបន្ថែម៖ saksi vault know DIR CARD-FILE',
  ),
  'opening.no-record': refused('There is no such record, or it is not yours.', 'គ្មានកំណត់ត្រានេះ ឬវាមិនមែនជារបស់អ្នក។'),
  'opening.refused': refused(
    'A vault does not open this: it is not there, or not yours. Your asking stays on record. Its keeper can say why.',
    'ទូដែកមិនបើកវាទេ៖ វាមិនមាន ឬមិនមែនជារបស់អ្នក។ ការស្នើសុំរបស់អ្នកនៅក្នុងកំណត់ត្រា។ អ្នករក្សាទូដែកអាចប្រាប់មូលហេតុ។',
  ),
  'opening.vault-silent': failed(
    'A vault does not answer now. Your asking is on record, and nothing was opened; ask again when it runs.',
    'ទូដែកមួយមិនឆ្លើយឥឡូវនេះទេ។ ការស្នើសុំរបស់អ្នកមានក្នុងកំណត់ត្រា ហើយគ្មានអ្វីត្រូវបានបើកទេ។ សូមស្នើម្តងទៀតពេលវាដំណើរការ។',
  ),
  'opening.answer': failed(
    'What came back is not an answer to this asking. Nothing was opened; tell the operator.',
    'អ្វីដែលត្រឡប់មកមិនមែនជាចម្លើយចំពោះការស្នើសុំនេះទេ។ គ្មានអ្វីត្រូវបានបើកទេ។ សូមប្រាប់អ្នកដំណើរការ។',
  ),
  'opening.ciphertext': failed(
    'The two vaults answered, and what the server handed out does not open with it: it is of another place, or of an older form. Tell the operator.',
    'ទូដែកទាំងពីរបានឆ្លើយ ប៉ុន្តែអ្វីដែលម៉ាស៊ីនមេឱ្យមិនបើកបានទេ៖ វាជារបស់កន្លែងផ្សេង ឬទម្រង់ចាស់។ សូមប្រាប់អ្នកដំណើរការ។',
  ),
  'upgrade.unfinished': failed(
    '{dir} was made by an older Saksi and lacks: {lacking}. Make a backup, then run: saksi upgrade {dir}',
    '{dir} ត្រូវបានបង្កើតដោយ Saksi ជំនាន់ចាស់ ហើយខ្វះ៖ {lacking}។ សូមធ្វើបម្រុងទុក រួចដំណើរការ៖ saksi upgrade {dir}',
  ),
  'upgrade.ask-oversight': refused(
    'Everything else is done; the oversight body’s key is lacking, and its secret half must not be made here. On a machine of its own that body runs: saksi upgrade --new-key FILE, and hands over the line that is printed. Then run: saksi upgrade {dir} --key oversight=LINE',
    'អ្វីផ្សេងទៀតរួចរាល់ហើយ។ នៅខ្វះកូនសោរបស់ស្ថាប័នត្រួតពិនិត្យ ហើយផ្នែកសម្ងាត់របស់វាមិនត្រូវបង្កើតនៅទីនេះទេ។ លើម៉ាស៊ីនផ្ទាល់ខ្លួន ស្ថាប័ននោះដំណើរការ៖ saksi upgrade --new-key FILE រួចប្រគល់បន្ទាត់ដែលចេញមក។ បន្ទាប់មកដំណើរការ៖ saksi upgrade {dir} --key oversight=LINE',
  ),
  'upgrade.bad-key': refused(
    'What was given for {holder} is no public key that can be sealed to, or it is another holder’s. Ask {holder} to print it again: saksi upgrade --new-key FILE',
    'អ្វីដែលបានផ្តល់សម្រាប់ {holder} មិនមែនជាកូនសោសាធារណៈដែលអាចបិទសោបានទេ ឬជារបស់អ្នកកាន់ផ្សេង។ សូមឱ្យ {holder} បោះពុម្ពម្តងទៀត៖ saksi upgrade --new-key FILE',
  ),
  'upgrade.no-such-holder': refused(
    'No key of “{holder}” is lacking here: there is no such holder, or the log says another key of that holder already. An upgrade exchanges no key.',
    'នៅទីនេះមិនខ្វះកូនសោរបស់ «{holder}» ទេ៖ គ្មានអ្នកកាន់នេះ ឬកំណត់ហេតុបានប្រាប់កូនសោផ្សេងរបស់គាត់រួចហើយ។ ការធ្វើឱ្យទាន់សម័យមិនប្តូរកូនសោទេ។',
  ),
  'upgrade.key-lost': failed(
    '{file} is gone, and it was in use: a new one in its place would begin a second history under the same name. Put the file back; if it is lost, restore the newest backup, which begins a new public anchor and says so (docs/operate/restore.md).',
    '{file} បាត់ ហើយធ្លាប់ប្រើ៖ កូនសោថ្មីជំនួសវានឹងចាប់ផ្តើមប្រវត្តិទីពីរក្រោមឈ្មោះដដែល។ សូមយកឯកសារមកវិញ។ បើបាត់ពិត សូមស្តារពីបម្រុងទុកថ្មីបំផុត ដែលចាប់ផ្តើមយុថ្កាសាធារណៈថ្មី ហើយប្រាប់អំពីការនេះ (docs/operate/restore.md)។',
  ),
  'erasure.not-there': refused('There is nothing here, or it is not yours.', 'គ្មានអ្វីនៅទីនេះ ឬមិនមែនជារបស់អ្នក។'),
  'erasure.not-whole': refused(
    'A record is erased whole: it has {count} versions, and all of them must be named. Make the act again: saksi erase',
    'កំណត់ត្រាត្រូវលុបទាំងមូល៖ វាមាន {count} ជំនាន់ ហើយត្រូវដាក់ឈ្មោះទាំងអស់។ សូមធ្វើឡើងវិញ៖ saksi erase',
  ),
  'erasure.open': refused(
    '{matter} is open in this record, or in one that is linked to it. Nothing of it is erased before that is over.',
    '{matter} នៅបើកក្នុងកំណត់ត្រានេះ ឬក្នុងកំណត់ត្រាដែលភ្ជាប់នឹងវា។ គ្មានអ្វីត្រូវលុបមុនពេលវាចប់ទេ។',
  ),
  'erasure.ordered': refused(
    'This erasure was ordered on {since}. From {due} on the same two bodies sign once more, and it is carried out.',
    'ការលុបនេះត្រូវបានបញ្ជានៅថ្ងៃ {since}។ ចាប់ពីថ្ងៃ {due} ស្ថាប័នទាំងពីរចុះហត្ថលេខាម្តងទៀត រួចវាត្រូវបានអនុវត្ត។',
  ),
  'erasure.no-order': refused(
    'Nobody has ordered this erasure, or it was stopped. Order it first; it is carried out thirty days later.',
    'គ្មាននរណាបញ្ជាការលុបនេះទេ ឬវាត្រូវបានបញ្ឈប់។ សូមបញ្ជាជាមុនសិន។ វាត្រូវបានអនុវត្តសាមសិបថ្ងៃក្រោយ។',
  ),
  'erasure.held': refused(
    'The order of {since} is still held, so that whoever speaks for the person can stop it. It can be carried out from {due} on.',
    'បញ្ជាថ្ងៃ {since} នៅរង់ចាំ ដើម្បីឱ្យអ្នកតំណាងសាមីខ្លួនអាចបញ្ឈប់បាន។ អាចអនុវត្តបានចាប់ពីថ្ងៃ {due}។',
  ),
  'erasure.done': refused(
    'This record has been erased already. Its count stays; nothing else is there to erase or to stop.',
    'កំណត់ត្រានេះត្រូវបានលុបរួចហើយ។ ចំនួនរាប់នៅដដែល។ គ្មានអ្វីទៀតត្រូវលុប ឬបញ្ឈប់ទេ។',
  ),
  'upgrade.other-key': failed(
    'The key in {file} is not the one that the log says is in use. Somebody exchanged it: keep everything as it is, and put the right one back from a backup.',
    'កូនសោក្នុង {file} មិនមែនជាកូនសោដែលកំណត់ហេតុប្រាប់ថាកំពុងប្រើទេ។ មានគេប្តូរវា៖ សូមទុកអ្វីៗទាំងអស់ដដែល ហើយយកកូនសោត្រឹមត្រូវមកវិញពីបម្រុងទុក។',
  ),
  'ask.not-whole-months': refused(
    'Figures are given for whole months: the first and the last day asked for must each be the first of a month.',
    'តួលេខត្រូវផ្តល់សម្រាប់ខែពេញ៖ ថ្ងៃចាប់ផ្តើម និងថ្ងៃបញ្ចប់ត្រូវជាថ្ងៃទីមួយនៃខែ។',
  ),
  'ask.not-a-month-end': refused(
    'Figures are given as they were known at the end of a month: --as-of must be the last day of one.',
    'តួលេខត្រូវផ្តល់តាមអ្វីដែលបានដឹងនៅចុងខែ៖ --as-of ត្រូវជាថ្ងៃចុងក្រោយនៃខែ។',
  ),
  'ask.not-over': refused(
    'That month is not over. Ask for what was known at the end of an earlier one.',
    'ខែនោះមិនទាន់ចប់ទេ។ សូមសួរអំពីអ្វីដែលបានដឹងនៅចុងខែមុន។',
  ),
  'ask.too-many': refused(
    'This recipient was given as many new cuts this month as there may be. What was given out before can be had again; new cuts next month, or in a release.',
    'អ្នកទទួលនេះបានទទួលចំនួនតារាងថ្មីអតិបរមាក្នុងខែនេះហើយ។ អ្វីដែលបានផ្តល់រួចអាចទទួលម្តងទៀត។ តារាងថ្មីនៅខែក្រោយ ឬក្នុងការចេញផ្សាយ។',
  ),
  'ask.cannot-be-protected': refused(
    'This cut cannot be given beside what is out already without somebody being found in it. Ask for a coarser one, or for a longer time.',
    'មិនអាចផ្តល់តារាងនេះក្បែរអ្វីដែលបានចេញរួចទេ ព្រោះអាចរកឃើញបុគ្គល។ សូមសួរឱ្យទូលាយជាង ឬរយៈពេលវែងជាង។',
  ),
} as const satisfies Record<string, Entry>

export type ErrorCode = keyof typeof CATALOGUE
/** A particular that is put into a message; words differ by language. */
export type Param = string | number | Words
type Place = Partial<Pick<Problem, 'severity' | 'sheet' | 'row' | 'column' | 'field' | 'fixes'>>

const fill = (template: string, params: Readonly<Record<string, Param>>, language: 'en' | 'km'): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const param = params[name]
    return param === undefined ? whole : typeof param === 'object' ? param[language] : String(param)
  })

/** The catalogue's code for a refused signature; undefined for a refusal of another kind. Whatever has no words of its own does not hold. */
export function signatureError(code: string): ErrorCode | undefined {
  if (!code.startsWith('signature.')) return undefined
  return code in CATALOGUE ? (code as ErrorCode) : 'signature.forged'
}

/** Builds a problem from the catalogue. Severity is `error` unless the place says otherwise. */
export function problem(code: ErrorCode, params: Readonly<Record<string, Param>> = {}, place: Place = {}): Problem {
  const entry = CATALOGUE[code]
  return { severity: 'error', code, message: { en: fill(entry.en, params, 'en'), km: fill(entry.km, params, 'km') }, ...place }
}

/** Something that could not be done, with its words in both languages; its message is the English ones. */
export class Failure extends Error {
  override name = 'Failure'
  readonly code: ErrorCode
  readonly words: Words
  constructor(code: ErrorCode, params: Readonly<Record<string, Param>> = {}) {
    const { message } = problem(code, params)
    super(message.en)
    this.code = code
    this.words = message
  }
}
