/** A return that is read, and what is wrong with it: the sender can mend it. */
import { refused, refusedSlot, type Entry } from './entry.ts'

export const RETURNS = {
  'return.unsigned': refused(
    'Nobody of the sending agency has signed this return yet, so it cannot be accepted. Its own head, clerk or caseworker signs it first, in the list of returns due.',
    'មិនទាន់មាននរណានៃស្ថាប័នផ្ញើចុះហត្ថលេខាលើរបាយការណ៍នេះទេ ដូច្នេះមិនអាចទទួលយកបាន។ ប្រធាន ស្មៀន ឬអ្នកទទួលបន្ទុកករណីរបស់ស្ថាប័ននោះត្រូវចុះហត្ថលេខាជាមុន ក្នុងបញ្ជីរបាយការណ៍ត្រូវដាក់។',
  ),
  'return.waits-and-comes': refused(
    'A row of this return is said to wait and is in it as well. Seal the file again.',
    'ជួរមួយនៃរបាយការណ៍នេះថារង់ចាំ តែក៏មាននៅក្នុងវាដែរ។ សូមបិទសោឯកសារម្តងទៀត។',
  ),
  'return.too-much': refused(
    'This office has handed in as much as it may within one day. The rest is taken tomorrow; if it is not yours, tell the operator that the office’s key is in other hands.',
    'ការិយាល័យនេះបានប្រគល់ដល់ចំនួនដែលអាចក្នុងមួយថ្ងៃហើយ។ អ្វីដែលនៅសល់ទទួលនៅថ្ងៃស្អែក។ បើវាមិនមែនជារបស់អ្នកទេ សូមប្រាប់អ្នកគ្រប់គ្រងប្រព័ន្ធថា កូនសោការិយាល័យនៅក្នុងដៃអ្នកដទៃ។',
    429,
  ),
  'file.empty': refused('The file is empty.', 'ឯកសារនេះទទេ។'),
  'file.all-left-out': refused(
    'Every row is left out, and nothing would be handed in. Take one back in; if there was nothing to report, the head of the office signs that.',
    'គ្រប់ជួរត្រូវបានទុកចោល ដូច្នេះគ្មានអ្វីត្រូវដាក់ទេ។ សូមយកជួរមួយមកវិញ។ បើគ្មានអ្វីត្រូវរាយការណ៍ ប្រធានការិយាល័យចុះហត្ថលេខាអំពីរឿងនោះ។',
  ),
  'file.no-rows': refused('The file has headings but no rows.', 'ឯកសារមានចំណងជើងជួរឈរ ប៉ុន្តែគ្មានជួរទិន្នន័យទេ។'),
  'file.too-large': refused('The file has {size} MB; the limit is {limit} MB.', 'ឯកសារមានទំហំ {size} MB។ ដែនកំណត់គឺ {limit} MB។'),
  'file.no-header': refused(
    'No line of this file was understood as the headings of a list for “{form}”. If it is the right file, put one line of headings above the rows, with words for: {expected}. If it is another list, choose what it is of; the form’s own template can be downloaded and filled in.',
    'គ្មានបន្ទាត់ណាក្នុងឯកសារនេះដែលយល់បានថាជាចំណងជើងជួរឈរនៃបញ្ជីសម្រាប់ «{form}» ទេ។ បើជាឯកសារត្រឹមត្រូវ សូមដាក់បន្ទាត់ចំណងជើងមួយពីលើជួរ ដោយមានពាក្យសម្រាប់៖ {expected}។ បើជាបញ្ជីផ្សេង សូមជ្រើសថាវាជាអ្វី។ គំរូរបស់ទម្រង់អាចទាញយកមកបំពេញបាន។',
  ),
  'file.read-as-windows-1252': refused(
    'The text is not UTF-8 and was read as Windows-1252, the encoding of old Western programs. Look at the letters with accents; if one is wrong, save the file as "CSV UTF-8".',
    'អត្ថបទមិនមែនជា UTF-8 ទេ ហើយត្រូវបានអានជា Windows-1252។ សូមពិនិត្យមើលអក្សរ។ បើខុស សូមរក្សាទុកជា "CSV UTF-8"។',
  ),
  'file.missing-column': refused('The column "{column}" is missing.', 'ខ្វះជួរឈរ «{column}»។'),
  'file.no-period': refused(
    'The file does not say its period. Give it (2023-Q2), or name the file so that it holds it.',
    'ឯកសារមិនប្រាប់រយៈពេលទេ។ សូមផ្តល់ (2023-Q2) ឬដាក់ក្នុងឈ្មោះឯកសារ។',
  ),
  'file.bad-period': refused(
    '"{period}" is not a period. Write 2023, 2023-Q2 or 2023-05.',
    '«{period}» មិនមែនជារយៈពេលទេ។ សូមសរសេរ 2023, 2023-Q2 ឬ 2023-05។',
  ),
  'cell.future-date': refused(
    '{date} is still to come. An act of an office is not dated ahead.',
    '{date} មិនទាន់មកដល់ទេ។ សកម្មភាពរបស់ការិយាល័យមិនចុះថ្ងៃទុកមុនទេ។',
  ),
  'row.doubled': refused('The same {key} is already in row {first}.', '{key} ដដែលមានរួចហើយក្នុងជួរទី {first}។'),
  'cell.number-without-year': refused(
    'The number {number} says no year: the case that has it next year would take the place of this one. Write it with its year, as in {whole}.',
    'លេខ {number} មិនបញ្ជាក់ឆ្នាំ៖ សំណុំរឿងដែលមានលេខនេះនៅឆ្នាំក្រោយនឹងជំនួសសំណុំរឿងនេះ។ សូមសរសេរជាមួយឆ្នាំ ដូចជា {whole}។',
  ),
  'file.key-not-written': refused(
    '{count} rows do not say “{field}”, and a row is found again by that as well. If the papers say it, write it in before you send. Once sent without it, do not send the same rows again with it: each would be a second record, and count twice.',
    '{count} ជួរមិនបញ្ជាក់ «{field}» ដែលប្រើសម្រាប់រកជួរឃើញវិញដែរ។ បើក្រដាសបញ្ជាក់ សូមសរសេរចូលមុនពេលផ្ញើ។ បើផ្ញើទៅដោយគ្មានវា សូមកុំផ្ញើជួរដដែលម្តងទៀតដោយមានវា៖ ជួរនីមួយៗនឹងក្លាយជាកំណត់ត្រាទីពីរ ហើយរាប់ពីរដង។',
  ),
  'row.maybe-other': refused(
    'Row {first} has the same number and day, and says “{field}”; this row does not. Is it the same one? Then leave one of the two out.',
    'ជួរទី {first} មានលេខ និងថ្ងៃដូចគ្នា ហើយបញ្ជាក់ «{field}»។ ជួរនេះមិនបញ្ជាក់ទេ។ តើជារឿងតែមួយឬ? បើដូច្នោះ សូមទុកជួរមួយចោល។',
  ),
  'row.person-twice': refused(
    'The person in this row may be the one in row {first}. If it is one person, keep one of the two rows.',
    'ជននៅជួរនេះអាចជាជនដដែលនៅជួរទី {first}។ បើជាជនតែមួយ សូមទុកតែជួរមួយ។',
  ),
  'row.number-alike': refused(
    'The number {number} looks like {other} in row {first}. If it is one number, write it in one way; if they are two, send both as they are.',
    'លេខ {number} មើលទៅដូច {other} ក្នុងជួរទី {first}។ បើជាលេខតែមួយ សូមសរសេរតាមរបៀបតែមួយ។ បើជាលេខពីរ សូមផ្ញើទាំងពីរដូចដែលមាន។',
  ),
  'row.case-of-another': refused(
    'Case {number} is registered on {one} in row {first}, and here on {other}, with another charge. If they are two cases, one of the numbers is wrong.',
    'សំណុំរឿង {number} ត្រូវបានចុះបញ្ជីថ្ងៃ {one} ក្នុងជួរទី {first} តែនៅទីនេះថ្ងៃ {other} ដោយមានបទចោទផ្សេង។ បើជាសំណុំរឿងពីរ លេខមួយក្នុងចំណោមនោះខុស។',
  ),
  'row.before-start': refused('The form is collected from {from}; this row is of {date}.', 'ទម្រង់នេះប្រមូលចាប់ពី {from}។ ជួរនេះជារបស់ {date}។'),
  'cell.day-wide': refused(
    'More than a year is left open here. Each figure that goes by this day lies between two numbers in all of that time. Say as much of the day as the paper says.',
    'នៅទីនេះ ថ្ងៃត្រូវបានទុកចំហលើសពីមួយឆ្នាំ។ តួលេខនីមួយៗដែលគិតតាមថ្ងៃនេះ នឹងស្ថិតនៅចន្លោះពីរលេខ ក្នុងរយៈពេលទាំងមូលនោះ។ សូមប្រាប់ថ្ងៃឱ្យបានច្បាស់តាមឯកសារ។',
  ),
  'row.day-too-rough': refused(
    'About when is enough here only as far as the {period} is certain: say at least the {period}.',
    'ពេលប្រហាក់ប្រហែលគ្រប់គ្រាន់ លុះត្រាតែដឹង{period}ច្បាស់៖ សូមប្រាប់យ៉ាងហោចណាស់{period}។',
  ),
  'cell.khmer-in-latin': refused(
    '"{field}" holds Khmer letters. Write it in Latin letters as the document has it, or leave it empty.',
    '«{field}» មានអក្សរខ្មែរ។ សូមសរសេរជាអក្សរឡាតាំងតាមឯកសារ ឬទុកទទេ។',
  ),
  'cell.required': refused('"{field}" is empty.', '«{field}» ទទេ។'),
  'cell.too-long': refused('"{field}" has more than {limit} characters.', '«{field}» មានលើសពី {limit} តួអក្សរ។'),
  'cell.unknown-code': refused(
    '“{value}” is none of the answers of “{list}”. Write one of them: {answers}.',
    '«{value}» មិនមែនជាចម្លើយណាមួយនៃ «{list}» ទេ។ សូមសរសេរចម្លើយមួយក្នុងនោះ៖ {answers}។',
  ),
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
  'cell.about-unread': refused(
    '{value}: write the month by number or name and the year of the common era in four digits, like 5 and 2024. A Buddhist-era year lies in two years, so it is not taken.',
    '{value}៖ សូមសរសេរខែជាលេខ ឬឈ្មោះ និងឆ្នាំគ្រិស្តសករាជបួនខ្ទង់ ដូចជា ៥ និង ២០២៤។ ឆ្នាំពុទ្ធសករាជស្ថិតក្នុងពីរឆ្នាំ ដូច្នេះមិនអាចទទួលបានទេ។',
  ),
  'cell.legacy-khmer': refused(
    '{value}: this looks like Khmer typed in an old font (Limon, ABC), which other programs read as Latin letters. Take it in Khmer Unicode, once you have compared the two, or say that it is right as it is.',
    '{value}៖ នេះហាក់ជាអក្សរខ្មែរវាយដោយពុម្ពអក្សរចាស់ (លីម៉ូន ABC)។ សូមយកវាជាយូនីកូដខ្មែរ ក្រោយប្រៀបធៀប ឬបញ្ជាក់ថាវាត្រឹមត្រូវហើយ។',
  ),
  'cell.no-such-day': refused('{value} does not exist.', '{value} គ្មានទេ។'),
  'cell.two-digit-year': refused('"{value}" has a year of two digits. Which century?', '«{value}» មានឆ្នាំតែពីរខ្ទង់។ សតវត្សណា?'),
  'cell.buddhist-year': refused(
    '"{value}" looks like a Buddhist-era year. Write the Gregorian year.',
    '«{value}» ហាក់ជាឆ្នាំពុទ្ធសករាជ។ សូមសរសេរគ្រិស្តសករាជ។',
  ),
  'cell.date-out-of-range': refused('"{value}" is outside the years 1900 to 2199.', '«{value}» នៅក្រៅឆ្នាំ 1900 ដល់ 2199។'),
  'cell.not-a-number': refused('"{value}" is not a whole number.', '«{value}» មិនមែនជាចំនួនគត់ទេ។'),
  'cell.count-unread': refused(
    '"{value}" is not read as a number. Write it as the paper says it: 60, about 60, at least 60, at most 60, between 40 and 50.',
    '«{value}» មិនអាចអានជាចំនួនបានទេ។ សូមសរសេរតាមឯកសារ៖ ៦០, ប្រហែល ៦០, យ៉ាងតិច ៦០, យ៉ាងច្រើន ៦០, ចន្លោះពី ៤០ ដល់ ៥០។',
  ),
  'cell.count-of-nothing': refused(
    '"{value}" is no number of anything. Write 0 where the paper says that there was none; else leave the cell empty.',
    '«{value}» មិនមែនជាចំនួនអ្វីទេ។ សូមសរសេរ 0 បើឯកសារប្រាប់ថាគ្មាន បើមិនដូច្នេះ សូមទុកប្រឡោះឱ្យទទេ។',
  ),
  'cell.count-reversed': refused('"{value}" goes from a greater number to a smaller one.', '«{value}» ចាប់ពីចំនួនធំទៅចំនួនតូច។'),
  'cell.count-vague': refused(
    '"{value}" says no number. It is kept as not written, and a sum is then at least what the others say.',
    '«{value}» មិនប្រាប់ចំនួនទេ។ វាត្រូវបានរក្សាទុកថាមិនបានសរសេរ ហើយផលបូកគឺយ៉ាងតិចស្មើនឹងចំនួនដែលជួរផ្សេងប្រាប់។',
  ),
  'cell.not-whole': refused(
    '"{value}" is not whole; people, months and riel are counted whole.',
    '«{value}» មិនមែនជាចំនួនគត់ទេ។ ត្រូវរាប់ជាចំនួនគត់។',
  ),
  'cell.negative': refused('"{value}" is below zero.', '«{value}» តិចជាងសូន្យ។'),
  'cell.ambiguous-number': refused(
    '"{value}" can be read in two ways. Write it without a point or comma.',
    '«{value}» អាចអានបានពីរយ៉ាង។ សូមសរសេរដោយគ្មានចុច ឬក្បៀស។',
  ),
  'cell.too-great': refused('"{value}" is more than {limit}.', '«{value}» លើសពី {limit}។'),
  'cell.bad-case-number': refused(
    '"{value}" is not a case number. Write it as it stands in the register: 123/2024.',
    '«{value}» មិនមែនជាលេខសំណុំរឿងទេ។ សូមសរសេរដូចក្នុងសៀវភៅបញ្ជី៖ 123/2024។',
  ),
  'cell.bad-deposit-number': refused(
    '"{value}" is not a deposit number, or a digit of it is wrong. Copy all twenty digits from the slip: 1234-5678-9012-3456-7890. Without the slip leave it empty.',
    '«{value}» មិនមែនជាលេខតម្កល់ទេ ឬមានខ្ទង់ខុស។ សូមចម្លងទាំងម្ភៃខ្ទង់ពីសន្លឹកលេខ៖ 1234-5678-9012-3456-7890។ បើគ្មានសន្លឹកលេខ សូមទុកទទេ។',
  ),
  'return.office-of-another': refusedSlot(
    'This office is another body’s, which hands in for it itself: {slot}. Nothing of what was sent is on record. Mend the office, or take its rows out and give them to that body.',
    'ការិយាល័យនេះជារបស់ស្ថាប័នមួយទៀត ដែលដាក់របាយការណ៍ជូនវាដោយខ្លួនឯង៖ {slot}។ គ្មានអ្វីដែលបានផ្ញើត្រូវបានកត់ត្រាទេ។ សូមកែការិយាល័យ ឬដកជួររបស់វាចេញ ហើយប្រគល់ទៅស្ថាប័ននោះ។',
  ),
  'return.slot-locked': refusedSlot(
    'The return of this office for this period is locked, and nothing more is taken for it: {slot}. Nothing of what was sent is on record, and what you have is as it was. Take its rows out and send the rest; to correct it, ask whoever receives your returns to open it again.',
    'របាយការណ៍របស់ការិយាល័យនេះសម្រាប់រយៈពេលនេះត្រូវបានចាក់សោ ហើយមិនទទួលអ្វីបន្ថែមទេ៖ {slot}។ អ្វីដែលបានផ្ញើមិនត្រូវបានកត់ត្រាទេ ហើយអ្វីដែលអ្នកមាននៅដដែល។ សូមដកជួររបស់វាចេញ រួចផ្ញើអ្វីដែលនៅសល់។ ដើម្បីកែ សូមស្នើអ្នកទទួលរបាយការណ៍ឱ្យបើកឡើងវិញ។',
  ),
  'return.not-accepted': refusedSlot(
    'Only a return that was accepted, and that still stands, can be locked: {slot}. Load the list again.',
    'មានតែរបាយការណ៍ដែលបានទទួលយក ហើយនៅជាចុងក្រោយប៉ុណ្ណោះ ទើបអាចចាក់សោបាន៖ {slot}។ សូមផ្ទុកបញ្ជីម្តងទៀត។',
  ),
  'return.not-nil': refusedSlot(
    'No nil return of yours says that there was nothing there: {slot}. Load the list again.',
    'គ្មានរបាយការណ៍គ្មានករណីណារបស់អ្នកចែងអំពីកន្លែង និងរយៈពេលនេះទេ៖ {slot}។ សូមផ្ទុកបញ្ជីម្តងទៀត។',
  ),
  'return.is-withdrawn': refusedSlot(
    'The head of the office withdrew this return, and nothing more is said of it: {slot}. Load the list again.',
    'ប្រធានការិយាល័យបានដករបាយការណ៍នេះវិញហើយ មិនអាចនិយាយអ្វីបន្ថែមអំពីវាទេ៖ {slot}។ សូមផ្ទុកបញ្ជីម្តងទៀត។',
  ),
  'return.period-open': refusedSlot(
    'The period is not over, and cannot be locked yet: {slot}.',
    'រយៈពេលមិនទាន់ចប់ទេ ដូច្នេះមិនទាន់អាចចាក់សោបានទេ៖ {slot}។',
  ),
  'return.asked-today': refusedSlot(
    'It was asked for today already: {slot}. It can be asked for again tomorrow.',
    'បានរំលឹកម្តងហើយនៅថ្ងៃនេះ៖ {slot}។ អាចរំលឹកម្តងទៀតនៅថ្ងៃស្អែក។',
  ),
  'return.not-owed': refusedSlot('It is not owed now: {slot}. Load the list again.', 'វាមិនត្រូវដាក់នៅពេលនេះទេ៖ {slot}។ សូមផ្ទុកបញ្ជីម្តងទៀត។'),
  'count.said-roughly': refused(
    'This row becomes one record for each person, so it takes a whole number. Leave the row out, and state its total as the paper says it.',
    'ជួរនេះក្លាយជាកំណត់ត្រាមួយសម្រាប់មនុស្សម្នាក់ៗ ដូច្នេះត្រូវការចំនួនគត់។ សូមទុកជួរនេះចោល ហើយបញ្ជាក់ចំនួនសរុបដូចដែលឯកសារសរសេរ។',
  ),
  'count.total-disagrees': refused(
    'The total says {stated}; its parts add up to {counted}.',
    'ចំនួនសរុបសរសេរ {stated}។ ផ្នែកនានាបូកបាន {counted}។',
  ),
} as const satisfies Record<string, Entry>
