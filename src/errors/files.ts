/** What is said of a file that cannot be opened, or not all of it, of its headings and of lines that are no rows. */
import { refused, type Entry } from './entry.ts'

export const FILES = {
  'file.too-many-rows': refused('The file has more than {limit} rows. Divide it by period.', 'ឯកសារមានលើសពី {limit} ជួរ។ សូមបំបែកតាមរយៈពេល។'),
  'file.too-many-cells': refused(
    'The file has more than {limit} million cells. Divide it by period, or send the list alone.',
    'ឯកសារមានលើសពី {limit} លានក្រឡា។ សូមបំបែកតាមរយៈពេល ឬផ្ញើតែបញ្ជី។',
  ),
  'file.too-many-columns': refused('The row has {count} columns; the limit is {limit}.', 'ជួរនេះមាន {count} ជួរឈរ។ ដែនកំណត់គឺ {limit}។'),
  'file.too-many-sheets': refused(
    'The file has {count} sheets; the limit is {limit}. Send the one that holds the return.',
    'ឯកសារមាន {count} សន្លឹក។ ដែនកំណត់គឺ {limit}។ សូមផ្ញើតែសន្លឹកដែលមានរបាយការណ៍។',
  ),
  'file.unpacks-too-large': refused(
    'Unpacked, the file has more than {limit} MB. Send the list alone, or divide it by period.',
    'ពេលពន្លា ឯកសារមានលើសពី {limit} MB។ សូមផ្ញើតែបញ្ជី ឬបំបែកតាមរយៈពេល។',
  ),
  'file.packed-to-hurt': refused(
    'No spreadsheet program packs a file like this one: it is made to use up a computer’s memory, and was not opened. Ask whoever gave it to you, and take the list from its own program again.',
    'គ្មានកម្មវិធីតារាងណាបង្ហាប់ឯកសាររបៀបនេះទេ៖ វាធ្វើឡើងដើម្បីបំពេញអង្គចងចាំកុំព្យូទ័រ ហើយមិនត្រូវបានបើកទេ។ សូមសួរអ្នកដែលឲ្យឯកសារនេះ ហើយយកបញ្ជីពីកម្មវិធីដើមម្តងទៀត។',
  ),
  'file.macros-left-out': refused(
    'The file carries macros. They are not run and not kept; what stands in the cells was read.',
    'ឯកសារមានម៉ាក្រូ។ វាមិនត្រូវបានដំណើរការ ឬរក្សាទុកទេ។ អ្វីដែលមានក្នុងក្រឡាត្រូវបានអាន។',
  ),
  'file.links-left-out': refused(
    'The file takes values from another file. That file was not opened; what stands in the cells was read. Is it the newest?',
    'ឯកសារយកតម្លៃពីឯកសារផ្សេង។ ឯកសារនោះមិនត្រូវបានបើកទេ។ អ្វីដែលមានក្នុងក្រឡាត្រូវបានអាន។ តើវាថ្មីបំផុតឬទេ?',
  ),
  'file.broken-text': refused(
    'The text is not valid UTF-8 in this row. Save the file as "CSV UTF-8".',
    'អក្សរក្នុងជួរនេះមិនមែនជា UTF-8 ត្រឹមត្រូវទេ។ សូមរក្សាទុកជា "CSV UTF-8"។',
  ),
  'file.broken-quotes': refused('A quotation mark is opened and not closed, or stands in the wrong place.', 'សញ្ញាសម្រង់បើកហើយមិនបិទ ឬនៅខុសកន្លែង។'),
  'file.not-a-sheet': refused(
    'This is {what}, not a spreadsheet. Send an XLSX, XLS, ODS or CSV file.',
    'នេះជា {what} មិនមែនជាតារាងទេ។ សូមផ្ញើឯកសារ XLSX, XLS, ODS ឬ CSV។',
  ),
  'file.encrypted': refused('The file is locked by a password. Save it without one.', 'ឯកសារមានពាក្យសម្ងាត់។ សូមរក្សាទុកដោយគ្មានពាក្យសម្ងាត់។'),
  'file.old-xls': refused(
    'The file is in an XLS format of before 1997. Open it and save it as XLSX.',
    'ឯកសារជាទម្រង់ XLS ចាស់ មុនឆ្នាំ១៩៩៧។ សូមបើកវា ហើយរក្សាទុកជា XLSX។',
  ),
  'file.broken-xls': refused(
    'The XLS file is damaged. Open it, look whether all of it is there, and save it as XLSX.',
    'ឯកសារ XLS ខូច។ សូមបើកវា មើលថាមានគ្រប់ឬទេ ហើយរក្សាទុកជា XLSX។',
  ),
  'file.broken-xlsx': refused('The XLSX file is damaged: {detail}.', 'ឯកសារ XLSX ខូច៖ {detail}។'),
  'file.template-of-another-form': refused(
    'This sheet was made for "{theirs}"; you chose "{form}". Choose the form that it was made for, or fill in the right sheet.',
    'សន្លឹកនេះធ្វើឡើងសម្រាប់ «{theirs}»។ អ្នកបានជ្រើស «{form}»។ សូមជ្រើសទម្រង់ដែលវាធ្វើឡើងសម្រាប់ ឬបំពេញសន្លឹកដែលត្រឹមត្រូវ។',
  ),
  'file.older-template': refused(
    'This is the sheet of version {version} of "{form}". Columns that still ask the same were taken; the others are said one by one. Take the newest sheet for the next return.',
    'នេះជាសន្លឹកនៃកំណែទី {version} របស់ «{form}»។ ជួរឈរដែលនៅសួរដដែលត្រូវបានទទួល។ ជួរឈរផ្សេងត្រូវបានប្រាប់មួយម្តងៗ។ សូមយកសន្លឹកថ្មីបំផុតសម្រាប់លើកក្រោយ។',
  ),
  'file.column-then': refused(
    'The column "{column}" asked something else in that version, and was not taken: {why}',
    'ជួរឈរ «{column}» សួររឿងផ្សេងក្នុងកំណែនោះ ហើយមិនត្រូវបានទទួលទេ៖ {why}',
  ),
  'file.must-hold': refused(
    'Rows can wait only where the file itself can be trusted. First mend what is said of the whole file, of its total, or of another office.',
    'ជួរអាចរង់ចាំបាន លុះត្រាតែឯកសារទាំងមូលអាចទុកចិត្តបាន។ សូមកែជាមុនសិន នូវអ្វីដែលពាក់ព័ន្ធនឹងឯកសារទាំងមូល ជួរសរុប ឬការិយាល័យផ្សេង។',
  ),
  'file.all-wait': refused(
    'Every row would wait, and nothing would be left to hand in. Mend at least one.',
    'គ្រប់ជួរត្រូវរង់ចាំ ហើយគ្មានអ្វីសល់សម្រាប់ដាក់ទេ។ សូមកែយ៉ាងហោចណាស់មួយជួរ។',
  ),
  'row.must-be-told': refused(
    'This row cannot wait: it could not be told later from another. Mend it, or say first which row it is: its own number, and where its case has several rows, the number of each.',
    'ជួរនេះមិនអាចរង់ចាំទេ៖ ពេលក្រោយមិនអាចសម្គាល់វាពីជួរផ្សេងបានឡើយ។ សូមកែវា ឬសរសេរជាមុនថាវាជាជួរណា៖ លេខផ្ទាល់របស់វា ហើយបើសំណុំរឿងរបស់វាមានច្រើនជួរ លេខរបស់ជួរនីមួយៗ។',
  ),
  'row.total-of-all': refused(
    'The total row fits the whole list, with the rows that wait. It is no sum of what is handed in today.',
    'ជួរសរុបត្រូវគ្នានឹងបញ្ជីទាំងមូល រួមទាំងជួរដែលរង់ចាំ។ វាមិនមែនជាផលបូកនៃអ្វីដែលដាក់ថ្ងៃនេះទេ។',
  ),
  'row.ragged': refused('The row has cells beyond the last heading.', 'ជួរនេះមានក្រឡាហួសពីចំណងជើងចុងក្រោយ។'),
  'row.slipped': refused(
    'Several cells of this row cannot be what they stand under: one was left out, or all stand a column too far. Set them right; nothing of the row is taken for sure.',
    'ក្រឡាជាច្រើននៃជួរនេះមិនអាចជាអ្វីដែលចំណងជើងបញ្ជាក់ទេ៖ ក្រឡាមួយត្រូវបានរំលង ឬទាំងអស់រំកិលទៅជួរឈរផ្សេង។ សូមកែឱ្យត្រូវ។ គ្មានអ្វីនៃជួរនេះត្រូវបានយកជាប្រាកដឡើយ។',
  ),
  'row.total-disagrees': refused(
    'The total row says {stated}; the rows above give {counted}.',
    'ជួរសរុបសរសេរ {stated}។ ជួរខាងលើបូកបាន {counted}។',
  ),
  'row.footer-left-out': refused('The row stands below the totals and is left out.', 'ជួរនេះនៅក្រោមជួរសរុប ហើយត្រូវបានទុកចោល។'),
  'file.other-template': refused(
    'The sheet was made for another form, or for an older version of "{form}". It was read all the same; take the newest template for the next return.',
    'សន្លឹកនេះធ្វើឡើងសម្រាប់ទម្រង់ផ្សេង ឬកំណែចាស់នៃ «{form}»។ វាត្រូវបានអានដដែល។ សូមយកគំរូថ្មីបំផុតសម្រាប់លើកក្រោយ។',
  ),
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
  'cell.formula-unread': refused(
    'The cell {cell} holds a formula without its result, so nothing can be read there. Open the file in a spreadsheet program, save it, and send it again; or type the value in its place.',
    'ក្រឡា {cell} មានរូបមន្តដែលគ្មានលទ្ធផល ដូច្នេះមិនអាចអានបានទេ។ សូមបើកឯកសារក្នុងកម្មវិធីតារាង រក្សាទុក ហើយផ្ញើម្តងទៀត ឬវាយតម្លៃជំនួស។',
  ),
  'file.notes-unread': refused(
    'Somebody put notes on cells of this sheet: {cells}. Notes are not read. If one says something of a row, write it into a cell of that row.',
    'មានគេដាក់កំណត់ចំណាំលើក្រឡានៃសន្លឹកនេះ៖ {cells}។ កំណត់ចំណាំមិនត្រូវបានអានទេ។ បើវាប្រាប់អ្វីអំពីជួរណាមួយ សូមសរសេរក្នុងក្រឡានៃជួរនោះ។',
  ),
  'cell.not-written': refused(
    '"{field}" is empty. It goes in as not written: a sum counts none of it, and says that it is at least so much. If the paper says it, write it.',
    '«{field}» ទទេ។ វាចូលជា «មិនបានសរសេរ»៖ ផលបូកមិនរាប់វាទេ ហើយបញ្ជាក់ថាយ៉ាងហោចណាស់ប៉ុណ្ណេះ។ បើឯកសារមាន សូមសរសេរ។',
  ),
  'cell.typed-over': refused(
    'In the cell {cell} a number was typed, and the other cells of its column are worked out by formulas. Is it the number that is meant? It is taken as it stands.',
    'នៅក្រឡា {cell} មានលេខវាយដោយដៃ ហើយក្រឡាផ្សេងនៃជួរឈរនេះគណនាដោយរូបមន្ត។ តើជាលេខដែលចង់បានឬ? លេខនេះត្រូវបានយកតាមដែលមាន។',
  ),
} as const satisfies Record<string, Entry>
