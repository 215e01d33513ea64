/** What is said of a sheet that an office keeps in its own way, and of cells that it writes in its own way. */
import { refused, type Entry } from './entry.ts'

export const OWN_SHEETS = {
  'file.office-filled': refused(
    'No column says which office each row is of; all are taken as {office}.',
    'គ្មានជួរឈរប្រាប់ថាជួរនីមួយៗជារបស់ការិយាល័យណាទេ។ ទាំងអស់ត្រូវបានយកជា {office}។',
  ),
  'file.day-stands': refused(
    'No column says “{day}”. What stands for it, the first that a row has: {stands}. If another day is meant, say on the page of the columns which column it is.',
    'គ្មានជួរឈរសម្រាប់ «{day}» ទេ។ អ្វីដែលត្រូវបានយកជំនួស គឺថ្ងៃទីមួយដែលជួរនោះមាន៖ {stands}។ បើចង់មានន័យថ្ងៃផ្សេង សូមបញ្ជាក់នៅទំព័រជួរឈរថាជាជួរឈរណា។',
  ),
  'file.sums-named': refused(
    'These rows are taken for sums and are nobody: {rows}. If one of them is a person whose family name is Sum, write the sex, the age or the number beside it.',
    'ជួរទាំងនេះត្រូវបានចាត់ទុកជាផលបូក មិនមែនជាមនុស្សទេ៖ {rows}។ បើជួរណាមួយជាមនុស្សដែលមាននាមត្រកូល Sum សូមសរសេរភេទ អាយុ ឬលេខនៅក្បែរ។',
  ),
  'file.year-with-number': refused(
    'The case numbers of rows {rows} say no year, and next year another case has the same number: the year in which each was registered goes with it, as in 17/2024.',
    'លេខសំណុំរឿងនៃជួរ {rows} មិនបញ្ជាក់ឆ្នាំ ហើយឆ្នាំក្រោយសំណុំរឿងផ្សេងមានលេខដដែល៖ ឆ្នាំដែលបានចុះបញ្ជីត្រូវបានភ្ជាប់ជាមួយលេខ ដូចជា 17/2024។',
  ),
  'file.number-stands': refused(
    'No column says “Case number”. The numbers under “{heading}” stand for it, the only ones of the list by which a case is found again. If another is meant, say on the page of the columns which column it is.',
    'គ្មានជួរឈរសម្រាប់ «លេខសំណុំរឿង» ទេ។ លេខក្រោម «{heading}» ត្រូវបានយកជំនួស ព្រោះជាលេខតែមួយក្នុងបញ្ជីដែលអាចរកសំណុំរឿងឃើញវិញ។ បើចង់មានន័យផ្សេង សូមបញ្ជាក់នៅទំព័រជួរឈរថាជាជួរឈរណា។',
  ),
  'file.charge-stands': refused(
    'No column says what somebody is charged with. The articles under “{heading}” stand for it, the only ones of the list. If another column is meant, say on the page of the columns which it is.',
    'គ្មានជួរឈរប្រាប់ពីបទចោទទេ។ មាត្រាក្រោម «{heading}» ត្រូវបានយកជំនួស ព្រោះជាមាត្រាតែមួយក្នុងបញ្ជី។ បើចង់មានន័យផ្សេង សូមបញ្ជាក់នៅទំព័រជួរឈរថាជាជួរឈរណា។',
  ),
  'file.part-says': refused(
    'No column says “{field}”. It is taken from what stands over the rows, or names their sheet: “{part}”. If it is not so of all of them, add the column and drop the sheet again.',
    'គ្មានជួរឈរសម្រាប់ «{field}» ទេ។ វាត្រូវបានយកពីអ្វីដែលសរសេរលើជួរទាំងនោះ ឬពីឈ្មោះសន្លឹក៖ «{part}»។ បើមិនដូច្នេះសម្រាប់ជួរទាំងអស់ សូមបន្ថែមជួរឈរ ហើយដាក់សន្លឹកម្ដងទៀត។',
  ),
  'file.remarks-read': refused(
    'What stands under “{columns}” says more of some accused, and all of it is understood: it is read as part of the list.',
    'អ្វីដែលសរសេរក្រោម «{columns}» ប្រាប់បន្ថែមអំពីជនជាប់ចោទខ្លះ ហើយយល់បានទាំងអស់៖ វាត្រូវបានអានជាផ្នែកនៃបញ្ជី។',
  ),
  'file.of-others': refused(
    'This list names victims, witnesses or other people, and no accused: nothing of it is taken as a list of accused. Send the list of the accused, or choose the form that this list is for.',
    'បញ្ជីនេះមានឈ្មោះជនរងគ្រោះ សាក្សី ឬមនុស្សផ្សេង ហើយគ្មានជនជាប់ចោទទេ៖ គ្មានអ្វីត្រូវបានយកជាបញ្ជីជនជាប់ចោទឡើយ។ សូមផ្ញើបញ្ជីជនជាប់ចោទ ឬជ្រើសទម្រង់ដែលបញ្ជីនេះសម្រាប់។',
  ),
  'file.orders-left-out': refused(
    'The day under “{heading}” is that of an order. In {count} rows the case is still open, so it is no day of a decision and is not kept: rows {rows}.',
    'ថ្ងៃក្រោម «{heading}» គឺជាថ្ងៃនៃដីកា។ ក្នុងជួរចំនួន {count} សំណុំរឿងនៅមិនទាន់បញ្ចប់ ដូច្នេះវាមិនមែនជាថ្ងៃសម្រេចទេ ហើយមិនត្រូវបានរក្សាទុក៖ ជួរ {rows}។',
  ),
  'file.month-first': refused(
    'The days of this list show that the month stands before the day, and are read so: 1/26/2024 is 26 January.',
    'ថ្ងៃក្នុងបញ្ជីនេះបង្ហាញថាខែនៅមុនថ្ងៃ ហើយត្រូវបានអានដូច្នេះ៖ 1/26/2024 គឺ ២៦ មករា។',
  ),
  'file.half-years': refused(
    'Years with a point under “{heading}” all end in .5 and are taken as half a year: 2.5 is two years and six months. Where months are meant, write the years and the months.',
    'ឆ្នាំដែលមានចុចក្រោម «{heading}» សុទ្ធតែចប់ដោយ .៥ ហើយត្រូវបានយកជាកន្លះឆ្នាំ៖ ២.៥ គឺពីរឆ្នាំប្រាំមួយខែ។ បើចង់មានន័យថាខែ សូមសរសេរទាំងឆ្នាំ និងខែ។',
  ),
  'file.columns-absent': refused(
    'The sheet has no column for: {columns}. They stay unanswered.',
    'សន្លឹកគ្មានជួរឈរសម្រាប់៖ {columns}។ ចំណុចទាំងនេះនៅមិនទាន់ឆ្លើយ។',
  ),
  'file.columns-needed': refused(
    'The sheet has no column for: {columns}. They stay unanswered. The form needs {needed}: a figure that asks for it counts none of these rows. If the papers say it, add the column and drop the sheet again.',
    'សន្លឹកគ្មានជួរឈរសម្រាប់៖ {columns}។ ចំណុចទាំងនេះនៅមិនទាន់ឆ្លើយ។ ទម្រង់ត្រូវការ {needed}៖ តួលេខដែលសួរចំណុចនេះ មិនរាប់ជួរទាំងនេះទេ។ បើឯកសារមានសរសេរ សូមបន្ថែមជួរឈរ រួចទម្លាក់បញ្ជីម្តងទៀត។',
  ),
  'file.rows-undated': refused(
    '{count} rows say what was done, and the list has no column for “{field}”. Without that day they lie in no period: a figure of it counts them in no year for certain. If the papers have the day, add the column and drop the list again.',
    'ជួរចំនួន {count} ប្រាប់ពីអ្វីដែលបានធ្វើ តែបញ្ជីគ្មានជួរឈរ «{field}» ទេ។ បើគ្មានថ្ងៃនោះ ជួរទាំងនេះមិនស្ថិតក្នុងរយៈពេលណាទេ៖ តួលេខមិនរាប់វាក្នុងឆ្នាំណាមួយជាប្រាកដឡើយ។ បើឯកសារមានថ្ងៃ សូមបន្ថែមជួរឈរ រួចទម្លាក់បញ្ជីម្តងទៀត។',
  ),
  'file.after-paper': refused(
    'The papers are said to have come on {paper}. Rows that tell of a later day: {count}; the first is row {row}: “{field}” is {date}. Is the day of the papers right?',
    'ក្រដាសត្រូវបានបញ្ជាក់ថាមកដល់នៅ {paper}។ ចំនួនជួរដែលប្រាប់ពីថ្ងៃក្រោយពីនោះ៖ {count} ដំបូងគឺជួរទី {row}៖ «{field}» គឺ {date}។ តើថ្ងៃនៃក្រដាសត្រឹមត្រូវឬទេ?',
  ),
  'file.columns-not-asked': refused(
    'These columns are not part of the form and are not read: {columns}.',
    'ជួរឈរទាំងនេះមិនមែនជាផ្នែកនៃទម្រង់ ហើយមិនត្រូវបានអានទេ៖ {columns}។',
  ),
  'file.sheet-hidden': refused('The sheet “{sheet}” is hidden, and was not read.', 'សន្លឹក «{sheet}» ត្រូវបានលាក់ ហើយមិនត្រូវបានអានទេ។'),
  'file.sheets-joined': refused('Rows of these sheets were taken together: {sheets}.', 'ជួរនៃសន្លឹកទាំងនេះត្រូវបានយករួមគ្នា៖ {sheets}។'),
  'file.lines-left-out': refused(
    '{count} lines are no rows (headings between, notes, signatures) and were left out: rows {rows}.',
    'បន្ទាត់ {count} មិនមែនជាជួរទិន្នន័យ (ចំណងជើង កំណត់សម្គាល់ ហត្ថលេខា) ហើយត្រូវបានទុកចោល៖ ជួរ {rows}។',
  ),
  'file.others-left-out': refused(
    '{count} rows are of victims, witnesses or officers of the court, and were left out: rows {rows}. Only the accused are of this list.',
    'ជួរ {count} ជារបស់ជនរងគ្រោះ សាក្សី ឬមន្ត្រីតុលាការ ហើយត្រូវបានទុកចោល៖ ជួរ {rows}។ បញ្ជីនេះសម្រាប់តែជនជាប់ចោទ។',
  ),
  'file.reasons-left-out': refused(
    '{count} rows are of people who came for another reason than trafficking, and were left out: rows {rows}.',
    '{count} ជួរជារបស់មនុស្សដែលមកដោយមូលហេតុផ្សេងពីការជួញដូរ ហើយត្រូវបានទុកចោល៖ ជួរ {rows}។',
  ),
  'file.rows-hidden': refused(
    'These rows are hidden in the file and were taken: {rows}. Do they belong to the list?',
    'ជួរទាំងនេះត្រូវបានលាក់ក្នុងឯកសារ ហើយត្រូវបានយក៖ {rows}។ តើវាជារបស់បញ្ជីនេះទេ?',
  ),
  'file.rows-struck': refused(
    'These rows are struck out in the file and were left out: {rows}.',
    'ជួរទាំងនេះត្រូវបានគូសចោលក្នុងឯកសារ ហើយត្រូវបានទុកចោល៖ {rows}។',
  ),
  'file.of-people': refused(
    'Each row of this list is a person, and “{form}” asks for nobody: a row of it is a thing with a number of people. The list has {count} rows. Hand in one row for each course, meeting or event, with how many came, or choose what else this list is of.',
    'ជួរនីមួយៗនៃបញ្ជីនេះជាមនុស្សម្នាក់ តែ «{form}» មិនសួរអំពីនរណាទេ៖ ជួរមួយរបស់វាជារឿងមួយដែលមានចំនួនមនុស្ស។ បញ្ជីនេះមាន {count} ជួរ។ សូមដាក់ជួរមួយសម្រាប់វគ្គ កិច្ចប្រជុំ ឬព្រឹត្តិការណ៍នីមួយៗ ជាមួយចំនួនអ្នកចូលរួម ឬជ្រើសថាបញ្ជីនេះជាអ្វីផ្សេង។',
  ),
  'file.of-books': refused(
    'The numbers under “{heading}” stand behind letters, and another list has the same numbers behind others. Here a number is given once: write a figure for each book before it and fill it up to six (L-200 as 1000200, M-200 as 2000200), the same figure in every file.',
    'លេខក្រោម «{heading}» នៅក្រោយអក្សរ ហើយបញ្ជីផ្សេងមានលេខដូចគ្នាក្រោយអក្សរផ្សេង។ នៅទីនេះលេខមួយប្រើតែម្តង៖ សូមសរសេរលេខមួយខ្ទង់សម្រាប់សៀវភៅនីមួយៗនៅពីមុខ ហើយបំពេញលេខឱ្យគ្រប់ប្រាំមួយខ្ទង់ (L-200 ជា 1000200, M-200 ជា 2000200) ដូចគ្នាក្នុងគ្រប់ឯកសារ។',
  ),
  'file.rows-twice': refused(
    'These rows are the same as an earlier row in all that is asked, and were left out as entered twice: {rows}.',
    'ជួរទាំងនេះដូចជួរមុនក្នុងគ្រប់អ្វីដែលសួរ ហើយត្រូវបានទុកចោលព្រោះបញ្ចូលពីរដង៖ {rows}។',
  ),
  'file.rows-joined': refused(
    '{count} rows go on with the matter above them, whose number they leave out, and are one record with it: rows {rows}.',
    '{count} ជួរបន្តពីរឿងខាងលើដែលលេខមិនបានសរសេរម្តងទៀត ហើយជាកំណត់ត្រាតែមួយជាមួយវា៖ ជួរ {rows}។',
  ),
  'file.charges-joined': refused(
    '{count} lines say a further charge of whoever stands above them, and are of that person: rows {rows}.',
    '{count} បន្ទាត់សរសេរបទចោទបន្ថែមរបស់អ្នកដែលមានក្នុងបន្ទាត់ខាងលើ ហើយជារបស់អ្នកនោះ៖ ជួរ {rows}។',
  ),
  'file.ticks-parted': refused(
    '{count} rows have several ticks under one heading, and are a record for each tick: rows {rows}.',
    '{count} ជួរមានសញ្ញាគូសច្រើនក្រោមចំណងជើងតែមួយ ហើយជាកំណត់ត្រាមួយសម្រាប់សញ្ញានីមួយៗ៖ ជួរ {rows}។',
  ),
  'file.hearings-joined': refused(
    '{count} rows are later hearings of somebody who stands above, and are one record with that row: rows {rows}.',
    '{count} ជួរជាសវនាការបន្ទាប់របស់អ្នកដែលមានក្នុងជួរខាងលើ ហើយជាកំណត់ត្រាតែមួយជាមួយជួរនោះ៖ ជួរ {rows}។',
  ),
  'file.restated-left-out': refused(
    '{count} rows name people who also stand on the sheet “{of}”, which is the newer, and were left out: rows {rows}.',
    '{count} ជួរមានឈ្មោះមនុស្សដែលមានក្នុងសន្លឹក «{of}» ដែលថ្មីជាងដែរ ហើយត្រូវបានទុកចោល៖ ជួរ {rows}។',
  ),
  'file.columns-hidden': refused(
    'These columns are hidden in the file and were read: {columns}.',
    'ជួរឈរទាំងនេះត្រូវបានលាក់ក្នុងឯកសារ ហើយត្រូវបានអាន៖ {columns}។',
  ),
  'file.colours': refused(
    'Rows have different colours. If a colour says something, write it in a column: colours are not read.',
    'ជួរមានពណ៌ខុសគ្នា។ បើពណ៌មានន័យ សូមសរសេរក្នុងជួរឈរមួយ ព្រោះពណ៌មិនត្រូវបានអានទេ។',
  ),
  'file.marks': refused(
    'Cells of these rows carry a mark (¹ ² *): {rows}. If it says something, write it in a column: marks are not read.',
    'ក្រឡានៃជួរទាំងនេះមានសញ្ញា (¹ ² *)៖ {rows}។ បើសញ្ញាមានន័យ សូមសរសេរក្នុងជួរឈរមួយ ព្រោះសញ្ញាមិនត្រូវបានអានទេ។',
  ),
  'file.counts-only': refused(
    'The sheet holds counts and no persons or cases. Hand it in as totals: what each number counts is asked then. If there is a list behind it, send that instead.',
    'សន្លឹកនេះមានតែចំនួន គ្មានមនុស្ស ឬសំណុំរឿងទេ។ សូមប្រគល់ជាចំនួនសរុប៖ បន្ទាប់មកប្រព័ន្ធនឹងសួរថាលេខនីមួយៗរាប់អ្វី។ បើមានបញ្ជីនៅពីក្រោយ សូមផ្ញើបញ្ជីនោះជំនួសវិញ។',
  ),
  'file.says-nothing': refused(
    'The sheet lists nobody, and a line of it says that there was nothing. Hand that in as “Nothing to report”: of which office and time is asked there, and the head of the office signs it.',
    'សន្លឹកនេះគ្មានបញ្ជីនរណាទេ ហើយមានបន្ទាត់មួយសរសេរថាគ្មានអ្វីកើតឡើង។ សូមប្រគល់ជា «គ្មានអ្វីត្រូវរាយការណ៍»៖ ទីនោះប្រព័ន្ធនឹងសួរថារបស់ការិយាល័យណា និងរយៈពេលណា ហើយប្រធានការិយាល័យជាអ្នកចុះហត្ថលេខា។',
  ),
  'cell.left-empty': refused(
    'Rows in which “{field}” is empty: {count}. “{kept}” stands there, as the form writes what nobody wrote.',
    'ជួរដែល «{field}» ទទេ៖ {count}។ ទីនោះមាន «{kept}» ដូចដែលទម្រង់សរសេរអ្វីដែលគ្មានអ្នកណាសរសេរ។',
  ),
  'cell.left-open': refused(
    'Rows in which “{field}” says that it is still open: {count}. The form has no such answer; “{kept}” stands there until it is decided.',
    'ជួរដែល «{field}» បញ្ជាក់ថានៅមិនទាន់សម្រេច៖ {count}។ ទម្រង់គ្មានចម្លើយបែបនេះទេ។ ទីនោះមាន «{kept}» រហូតដល់សម្រេច។',
  ),
  'cell.not-a-duration': refused(
    'This is no length of time that can be kept: write years, months below twelve, and days.',
    'នេះមិនមែនជារយៈពេលដែលអាចរក្សាទុកបានទេ៖ សូមសរសេរឆ្នាំ ខែក្រោមដប់ពីរ និងថ្ងៃ។',
  ),
  'cell.other-currency': refused(
    'The amount is in another currency. It is not turned into riel, and stays empty.',
    'ចំនួននេះជារូបិយប័ណ្ណផ្សេង។ វាមិនត្រូវបានប្តូរជារៀលទេ ហើយទុកទទេ។',
  ),
  'cell.of-all': refused(
    '“{field}” is said once of several accused, and nobody knows of which. It stays empty of each.',
    '«{field}» ត្រូវបាននិយាយតែម្តងសម្រាប់ជនជាប់ចោទច្រើននាក់ ហើយគ្មាននរណាដឹងថាសម្រាប់អ្នកណាទេ។ វាទុកទទេសម្រាប់ម្នាក់ៗ។',
  ),
  'cell.left-unsaid': refused(
    'What stands under “{field}” was said to be nothing that is asked. It is kept as not recorded.',
    'អ្វីដែលសរសេរក្រោម «{field}» ត្រូវបានប្រាប់ថាមិនមែនជាអ្វីដែលសួរទេ។ ត្រូវបានរក្សាទុកជា មិនបានកត់ត្រា។',
  ),
  'cell.as-nothing': refused(
    'The mark under “{field}” means the same as above, and above it stands no row. It stays empty. Write out what is meant.',
    'សញ្ញាក្រោម «{field}» មានន័យថាដូចខាងលើ ប៉ុន្តែខាងលើវាគ្មានជួរទេ។ វាទុកទទេ។ សូមសរសេរអ្វីដែលចង់និយាយឱ្យពេញ។',
  ),
  'cell.no-unit': refused(
    'Nobody knows whether the number under “{field}” counts years, months or days. It is kept as not recorded.',
    'គ្មាននរណាដឹងថាលេខក្រោម «{field}» រាប់ជាឆ្នាំ ខែ ឬថ្ងៃទេ។ ត្រូវបានរក្សាទុកជា មិនបានកត់ត្រា។',
  ),
  'cell.no-currency': refused(
    'Nobody knows in which currency the amount under “{field}” is. It is kept as not recorded.',
    'គ្មាននរណាដឹងថាចំនួនទឹកប្រាក់ក្រោម «{field}» ជារូបិយប័ណ្ណអ្វីទេ។ ត្រូវបានរក្សាទុកជា មិនបានកត់ត្រា។',
  ),
  'cell.told-twice': refused(
    'Your columns say different things of “{field}”. {said}. Choose what the paper says.',
    'ជួរឈររបស់អ្នកនិយាយខុសគ្នាអំពី «{field}»។ {said}។ សូមជ្រើសតាមអ្វីដែលសំណុំក្រដាសសរសេរ។',
  ),
  'cell.two-answers': refused('Two different things are said of “{field}”.', 'មានការនិយាយខុសគ្នាពីរយ៉ាងអំពី «{field}»។'),
  'cell.age-unlikely': refused('This age cannot be that of an accused person.', 'អាយុនេះមិនអាចជារបស់ជនជាប់ចោទបានទេ។'),
  'cell.no-law': refused('An article stands here, and no law that it belongs to.', 'មានមាត្រានៅទីនេះ ប៉ុន្តែគ្មានច្បាប់ដែលវាស្ថិតក្នុងទេ។'),
  'cell.no-such-article': refused(
    'The law has no such article for this form. Write the article as the judgment has it.',
    'ច្បាប់នេះគ្មានមាត្រានេះសម្រាប់ទម្រង់ទេ។ សូមសរសេរមាត្រាដូចក្នុងសាលក្រម។',
  ),
  'cell.no-sentence': refused('Convicted, and no sentence stands here. Is it missing?', 'មានការកាត់ទោស ប៉ុន្តែគ្មានទោសនៅទីនេះ។ តើខ្វះឬ?'),
  'cell.either-day': refused(
    'Day and month of “{field}” may stand either way round, and nobody knows which. It is kept as some day from the one to the other.',
    'ថ្ងៃ និងខែនៃ «{field}» អាចដាក់បញ្ច្រាសគ្នា ហើយគ្មាននរណាដឹងថាមួយណាត្រូវទេ។ ត្រូវបានរក្សាទុកជាថ្ងៃណាមួយ រវាងថ្ងៃទាំងពីរ។',
  ),
  'cell.month-alone': refused(
    'Under “{field}” stands a month, and no day. It is kept as some day of that month.',
    'ក្រោម «{field}» មានតែខែ គ្មានថ្ងៃ។ ត្រូវបានរក្សាទុកជាថ្ងៃណាមួយក្នុងខែនោះ។',
  ),
  'file.fits-recipe': refused(
    'No form has such rows, and a recipe splits them: {recipe}. Each row becomes the records that it holds.',
    'គ្មានទម្រង់ណាមានជួរបែបនេះទេ តែរូបមន្តមួយបំបែកវា៖ {recipe}។ ជួរនីមួយៗក្លាយជាកំណត់ត្រាដែលវាមាន។',
  ),
  'recipe.no-table': refused(
    'The recipe is for another sheet: these columns are not in it: {columns}. Choose another recipe, or have it made anew.',
    'រូបមន្តនេះសម្រាប់តារាងផ្សេង៖ គ្មានជួរឈរទាំងនេះទេ៖ {columns}។ សូមជ្រើសរើសរូបមន្តផ្សេង ឬឱ្យគេធ្វើថ្មី។',
  ),
  'recipe.unknown-words': refused(
    'Under “{column}” stand words that the recipe does not know: {words}. Whoever made it adds what they mean.',
    'ក្រោម «{column}» មានពាក្យដែលរូបមន្តមិនស្គាល់៖ {words}។ អ្នកដែលបានធ្វើវាត្រូវបន្ថែមអត្ថន័យ។',
  ),
  'recipe.several-fit': refused(
    'Two recipes fit this file equally well: {recipes}. Take back the one that is not meant, and drop the file again.',
    'រូបមន្តពីរត្រូវនឹងឯកសារនេះដូចគ្នា៖ {recipes}។ សូមដកវិញនូវរូបមន្តដែលមិនចង់បាន រួចដាក់ឯកសារម្ដងទៀត។',
  ),
  'recipe.sheet-left-out': refused(
    'The sheet “{sheet}” has not the columns of this recipe, and was not read. If it holds rows of the same list, its headings are written as in the other sheet.',
    'សន្លឹក «{sheet}» គ្មានជួរឈរនៃរូបមន្តនេះទេ ហើយមិនត្រូវបានអានទេ។ បើវាមានជួរនៃបញ្ជីដដែល សូមសរសេរចំណងជើងជួរឈរដូចក្នុងសន្លឹកផ្សេង។',
  ),
  'file.sheets-matched': refused(
    'What “{of}” says was added to the rows of “{sheet}” that have the same “{heading}”: {count} numbers. Rows of “{sheet}” without it there: {alone}. Rows of “{of}” that were not added to any: {there}.',
    'អ្វីដែល «{of}» បញ្ជាក់ត្រូវបានបន្ថែមទៅជួរនៃ «{sheet}» ដែលមាន «{heading}» ដូចគ្នា៖ លេខចំនួន {count}។ ជួរនៃ «{sheet}» ដែលរកមិនឃើញនៅទីនោះ៖ {alone}។ ជួរនៃ «{of}» ដែលមិនត្រូវបានបន្ថែមទៅជួរណា៖ {there}។',
  ),
  'file.rows-voided': refused(
    'These rows say of themselves that they were cancelled, put off or entered twice, and were left out: {rows}.',
    'ជួរទាំងនេះសរសេរថាត្រូវបានលុបចោល លើកពេល ឬបញ្ចូលពីរដង ហើយត្រូវបានទុកចោល៖ {rows}។',
  ),
  'cell.others-unnamed': refused(
    'Beside the name under “{field}” the cell speaks of others who are not named. The row is that of the one who is named. Whoever else is to be counted needs a row of their own.',
    'ក្បែរឈ្មោះក្រោម «{field}» ក្រឡានិយាយពីអ្នកផ្សេងដែលគ្មានឈ្មោះ។ ជួរនេះជារបស់អ្នកដែលមានឈ្មោះ។ អ្នកផ្សេងដែលត្រូវរាប់ ត្រូវមានជួរផ្ទាល់ខ្លួន។',
  ),
  'cell.two-named': refused(
    'Under “{field}” the cell names two people, and a row is one person. Give each of them a row of their own.',
    'ក្រោម «{field}» ក្រឡានេះមានឈ្មោះមនុស្សពីរនាក់ តែជួរមួយជាមនុស្សម្នាក់។ សូមផ្តល់ជួរផ្ទាល់ខ្លួនដល់ម្នាក់ៗ។',
  ),
  'row.told-undone': refused(
    '“{one}” says something in this row, although “{two}” says that it was not done; in nearly all other rows it is then empty. Which is right?',
    '«{one}» មានសរសេរក្នុងជួរនេះ ទោះបី «{two}» បញ្ជាក់ថាមិនបានធ្វើក៏ដោយ។ ក្នុងជួរស្ទើរតែទាំងអស់ផ្សេងទៀត វាទទេ។ តើណាមួយត្រឹមត្រូវ?',
  ),
  'row.told-beside': refused(
    '“{one}” says something in this row; in all other rows with the same under “{two}” it is empty. Which is right?',
    '«{one}» មានសរសេរក្នុងជួរនេះ ខណៈក្នុងគ្រប់ជួរផ្សេងទៀតដែលសរសេរដូចគ្នាក្រោម «{two}» វាទទេ។ តើណាមួយត្រឹមត្រូវ?',
  ),
  'file.sheet-left-out': refused(
    'The sheet “{sheet}” does not say the day that every row of this form has. It is taken for something else, and not read.',
    'សន្លឹក «{sheet}» មិនបញ្ជាក់ថ្ងៃដែលជួរនីមួយៗនៃទម្រង់នេះត្រូវមានទេ។ វាត្រូវបានចាត់ទុកជារឿងផ្សេង ហើយមិនត្រូវបានអានទេ។',
  ),
  'file.list-unread': refused(
    'The sheet “{sheet}” holds a list of which too little is known here, and was not read. If it is of this form as well, send it by itself.',
    'សន្លឹក «{sheet}» មានបញ្ជីដែលស្គាល់តិចពេកនៅទីនេះ ហើយមិនត្រូវបានអានទេ។ បើវាជារបស់ទម្រង់នេះដែរ សូមផ្ញើវាដោយឡែក។',
  ),
  'file.sheet-unread': refused(
    'The sheet “{sheet}” holds no cards like the other sheets’, and was not read. If it holds records of the same list, its cards have the same labels, and nothing stands beside them or right below.',
    'សន្លឹក «{sheet}» គ្មានប័ណ្ណដូចសន្លឹកផ្សេងទេ ហើយមិនត្រូវបានអានទេ។ បើវាមានកំណត់ត្រានៃបញ្ជីដដែល ប័ណ្ណរបស់វាត្រូវមានស្លាកដូចគ្នា ហើយគ្មានអ្វីនៅក្បែរ ឬនៅក្រោមបង្អស់ទេ។',
  ),
  'file.cards-left-out': refused(
    'The sheet “{sheet}” has a card for each case, and they are not read: a card names no accused, or one cell of it is of several accused. Write what is each accused’s own in the column below the name, or put these cases into the list.',
    'សន្លឹក «{sheet}» មានប័ណ្ណមួយសម្រាប់រឿងនីមួយៗ ហើយមិនត្រូវបានអានទេ៖ ប័ណ្ណមួយមិនប្រាប់ឈ្មោះជនជាប់ចោទ ឬក្រឡាមួយរបស់វាសម្រាប់ជនជាប់ចោទច្រើននាក់។ សូមសរសេររបស់ជនជាប់ចោទម្នាក់ៗក្រោមឈ្មោះ ឬដាក់រឿងទាំងនេះក្នុងបញ្ជី។',
  ),
  'file.sheet-copied': refused(
    'Every row of the sheet “{sheet}” stands in “{of}” as well. It is taken for a copy, and its rows are counted once. What is changed is changed in “{of}”.',
    'ជួរនីមួយៗនៃសន្លឹក «{sheet}» មានក្នុងសន្លឹក «{of}» រួចហើយ។ វាត្រូវបានចាត់ទុកជាច្បាប់ចម្លង ហើយជួរទាំងនោះរាប់តែម្តង។ បើត្រូវកែ សូមកែក្នុង «{of}»។',
  ),
  'file.on-several-lines': refused(
    'Headings stand on several lines, and every record on as many: the lines of each are read as one row. Where a message names a row, it means the first of them.',
    'ចំណងជើងសរសេរជាច្រើនបន្ទាត់ ហើយកំណត់ត្រានីមួយៗក៏មានបន្ទាត់ប៉ុណ្ណឹងដែរ៖ បន្ទាត់របស់កំណត់ត្រានីមួយៗត្រូវអានជាជួរតែមួយ។ ពេលសារនិយាយពីជួរណា មានន័យថាបន្ទាត់ទីមួយ។',
  ),
  'file.abreast': refused(
    'Several accused of a case stand side by side in one row: each is read as a row of their own, with what the row says of the case.',
    'ជនជាប់ចោទច្រើននាក់នៃសំណុំរឿងមួយសរសេរទន្ទឹមគ្នាក្នុងជួរតែមួយ៖ ម្នាក់ៗត្រូវអានជាជួរដោយឡែក ជាមួយអ្វីដែលជួរនោះសរសេរអំពីសំណុំរឿង។',
  ),
  'file.on-its-side': refused(
    'The list lies on its side: each column is one record. Where a message says row 2, it means column B.',
    'បញ្ជីនេះផ្ដេក៖ ជួរឈរនីមួយៗជាកំណត់ត្រាមួយ។ ពេលសារនិយាយថាជួរទី ២ មានន័យថាជួរឈរ B។',
  ),
  'cell.part-beyond': refused(
    'What is counted beside “{field}” as its parts does not fit the whole. One of the numbers is wrong.',
    'ផ្នែកនៃ «{field}» ដែលរាប់នៅក្បែរ មិនត្រូវនឹងចំនួនសរុបទេ។ លេខណាមួយខុស។',
  ),
  'cell.no-number': refused(
    'What stands under “{field}” is no whole number. It is left out, and stays unknown.',
    'អ្វីដែលមានក្រោម «{field}» មិនមែនជាចំនួនគត់ទេ។ វាត្រូវបានទុកចោល ហើយនៅតែមិនដឹង។',
  ),
  'cell.no-day': refused(
    'What stands under “{field}” is no day. It is left out, and stays unknown.',
    'អ្វីដែលមានក្រោម «{field}» មិនមែនជាថ្ងៃទេ។ វាត្រូវបានទុកចោល ហើយនៅតែមិនដឹង។',
  ),
  'cell.not-of-list': refused(
    'By its title the list is of others than “{field}” says here. It is kept as it is written. Is it a slip, or another list’s person?',
    'តាមចំណងជើង បញ្ជីនេះសម្រាប់អ្នកផ្សេងពីអ្វីដែល «{field}» ប្រាប់នៅទីនេះ។ វាត្រូវបានរក្សាទុកដូចដែលបានសរសេរ។ តើសរសេរខុស ឬជនក្នុងបញ្ជីផ្សេង?',
  ),
  'row.days-turned': refused(
    '“{one}” lies after “{two}” in this row, and in nearly all others before it. Is one of the two days wrong?',
    '«{one}» នៅក្រោយ «{two}» ក្នុងជួរនេះ ខណៈជួរស្ទើរទាំងអស់ផ្សេងទៀតនៅមុន។ តើថ្ងៃណាមួយខុសឬ?',
  ),
  'row.beyond-whole': refused(
    '“{one}” is more than “{two}” in this row, as in nearly no other. Is one of the two numbers wrong?',
    '«{one}» លើស «{two}» ក្នុងជួរនេះ ខុសពីជួរស្ទើរទាំងអស់ផ្សេងទៀត។ តើលេខណាមួយខុសឬ?',
  ),
  'row.sum-differs': refused(
    '“{one}” is not what {two} add up to, as it is in nearly all other rows. Is a number wrong?',
    '«{one}» មិនស្មើនឹងផលបូក {two} ដូចជួរស្ទើរទាំងអស់ផ្សេងទៀតទេ។ តើលេខណាមួយខុសឬ?',
  ),
  'row.span-differs': refused(
    '“{one}” is not the days from “{two}” to “{three}”, as it is in nearly all other rows.',
    '«{one}» មិនមែនជាចំនួនថ្ងៃពី «{two}» ដល់ «{three}» ដូចជួរស្ទើរទាំងអស់ផ្សេងទៀតទេ។',
  ),
  'row.no-number': refused('What stands under “{one}” is no whole number here.', 'អ្វីដែលមានក្រោម «{one}» មិនមែនជាចំនួនគត់នៅទីនេះទេ។'),
  'row.left-empty': refused('“{one}” is empty in this row, and in no other.', '«{one}» ទទេក្នុងជួរនេះ ហើយមិនទទេក្នុងជួរផ្សេងទេ។'),
  'row.unpaired': refused(
    '“{one}” is filled in this row and “{two}” is not, and in nearly all others both are or neither is.',
    '«{one}» មានក្នុងជួរនេះ តែ «{two}» គ្មាន ហើយក្នុងជួរស្ទើរទាំងអស់ មានទាំងពីរ ឬគ្មានទាំងពីរ។',
  ),
  'row.no-such-hour': refused('There is no such hour under “{one}”.', 'គ្មានម៉ោងបែបនេះក្រោម «{one}» ទេ។'),
  'row.hours-turned': refused(
    '“{one}” lies after “{two}” in this row, and in nearly all others before it. Is one of the two hours wrong?',
    '«{one}» នៅក្រោយ «{two}» ក្នុងជួរនេះ ខណៈជួរស្ទើរទាំងអស់ផ្សេងទៀតនៅមុន។ តើម៉ោងណាមួយខុសឬ?',
  ),
  'row.formula-broken': refused(
    'A formula under “{one}” is broken in this row: it says nothing.',
    'រូបមន្តក្រោម «{one}» ខូចក្នុងជួរនេះ៖ វាមិននិយាយអ្វីទេ។',
  ),
  'row.no-such-day': refused('There is no such day under “{one}”.', 'គ្មានថ្ងៃបែបនេះក្រោម «{one}» ទេ។'),
  'row.year-far': refused(
    'The year under “{one}” lies ten years or more from those of all other rows. Is it a slip?',
    'ឆ្នាំក្រោម «{one}» ខុសពីជួរផ្សេងទៀតទាំងអស់ដប់ឆ្នាំ ឬលើស។ តើសរសេរខុសឬ?',
  ),
  'row.to-come': refused('The day under “{one}” is still to come.', 'ថ្ងៃក្រោម «{one}» មិនទាន់មកដល់ទេ។'),
  'row.as-above': refused('The row is the same as row {first}. Is it there twice?', 'ជួរនេះដូចជួរទី {first}។ តើសរសេរពីរដងឬ?'),
  'row.number-again': refused(
    '“{one}” is the same as in row {first}, and different in all others. Is it one matter twice, or a slip?',
    '«{one}» ដូចជួរទី {first} ហើយជួរផ្សេងទៀតខុសគ្នាទាំងអស់។ តើជារឿងតែមួយសរសេរពីរដង ឬសរសេរខុស?',
  ),
  'row.count-differs': refused(
    'This line says that {stated} people stand below it; there are {counted} rows. Is the number wrong, or is somebody missing?',
    'ជួរនេះសរសេរថាមានមនុស្ស {stated} នាក់នៅខាងក្រោម តែមាន {counted} ជួរ។ តើចំនួនខុស ឬខ្វះនរណាម្នាក់?',
  ),
  'row.no-currency': refused(
    '“{one}” names no currency in this row, as it does in nearly all others.',
    '«{one}» មិនសរសេររូបិយប័ណ្ណក្នុងជួរនេះទេ ខណៈជួរផ្សេងទៀតស្ទើរតែទាំងអស់សរសេរ។',
  ),
  'row.odd-one': refused(
    'All other rows have the same word under “{one}”, and this one has another. Is it a slip?',
    'ជួរផ្សេងទៀតទាំងអស់មានពាក្យដូចគ្នាក្រោម «{one}» ហើយជួរនេះមានពាក្យផ្សេង។ តើសរសេរខុសឬ?',
  ),
  'row.own-letter': refused(
    'Every other letter under “{one}” stands in several rows, and this one in no other. Is it a slip, or what does it mean?',
    'អក្សរផ្សេងទៀតក្រោម «{one}» មានក្នុងជួរជាច្រើន ហើយអក្សរនេះមានតែក្នុងជួរនេះ។ តើសរសេរខុស ឬវាមានន័យអ្វី?',
  ),
  'row.not-explained': refused(
    'The file says what the short forms under “{one}” mean, and not what this one means. Is it a slip, or what does it mean?',
    'ឯកសារពន្យល់អក្សរកាត់ក្រោម «{one}» ប៉ុន្តែមិនពន្យល់អក្សរកាត់ក្នុងជួរនេះទេ។ តើសរសេរខុស ឬវាមានន័យអ្វី?',
  ),
  'row.age-far': refused(
    'The age under “{one}” lies far from those of all other rows. Is it a slip?',
    'អាយុក្រោម «{one}» ខុសឆ្ងាយពីជួរផ្សេងទៀតទាំងអស់។ តើសរសេរខុសឬ?',
  ),
  'row.said-differs': refused(
    '“{one}” does not agree with the number that stands under “{two}”, as it does in nearly all other rows. Which is right?',
    '«{one}» មិនត្រូវគ្នានឹងលេខក្រោម «{two}» ដូចជួរស្ទើរទាំងអស់ផ្សេងទៀតទេ។ តើមួយណាត្រូវ?',
  ),
  'row.not-in-list': refused(
    'What stands under “{one}” is in no row of the sheet “{two}”, as it is in nearly all other rows. Is it a slip?',
    'អ្វីដែលមានក្រោម «{one}» គ្មានក្នុងជួរណាមួយនៃសន្លឹក «{two}» ទេ ខណៈជួរផ្សេងទៀតស្ទើរតែទាំងអស់មាន។ តើសរសេរខុសឬ?',
  ),
  'row.part-differs': refused(
    '“{one}” stands over this row, or names its sheet, and the row itself says something else. Which is right?',
    '«{one}» សរសេរលើជួរនេះ ឬជាឈ្មោះសន្លឹក ប៉ុន្តែជួរនេះផ្ទាល់ប្រាប់ផ្សេងពីនេះ។ តើមួយណាត្រូវ?',
  ),
  'row.total-mixed': refused(
    'The total under “{one}” adds amounts of different currencies. It is not taken.',
    'សរុបក្រោម «{one}» បូករូបិយប័ណ្ណខុសគ្នា។ មិនយកទេ។',
  ),
  'row.odd-word': refused(
    'All other rows have one of a few words under “{one}”; this one seems to have two, or a doubt. Which is meant?',
    'ជួរផ្សេងទៀតមានពាក្យតែមួយក្នុងចំណោមពាក្យពីរបីក្រោម «{one}»។ ជួរនេះហាក់មានពីរ ឬមានការសង្ស័យ។ តើចង់មានន័យមួយណា?',
  ),
  'cell.rows-differ': refused(
    'The rows of this matter do not say the same under “{field}”. It stays empty.',
    'ជួរនានានៃរឿងនេះមិននិយាយដូចគ្នាក្រោម «{field}» ទេ។ ទុកទទេ។',
  ),
  'cell.unread': refused('What stands under “{field}” could not be read.', 'អ្វីដែលមានក្រោម «{field}» មិនអាចអានបានទេ។'),
} as const satisfies Record<string, Entry>
