/** A sheet that is whole, and is another office's, another year's, or laid out in its office's own way. */
import { refused, type Entry } from './entry.ts'

export const SHEETS = {
  'file.no-form': refused(
    'Nothing in this file looks like a list that your office hands in. Is it another file? If it is not, choose the form yourself.',
    'គ្មានអ្វីក្នុងឯកសារនេះដូចបញ្ជីដែលការិយាល័យរបស់អ្នកត្រូវប្រគល់ទេ។ តើជាឯកសារផ្សេងឬ? បើមិនមែនទេ សូមជ្រើសរើសទម្រង់ដោយខ្លួនឯង។',
  ),
  'file.of-no-form': refused(
    'This list has the columns {columns}, and is no list of “{form}”: it has no column for {lacks}. Nothing of it was taken. If your office hands in another form that asks for this, choose that one; if it does not, no form of your office takes this list, and it is not handed in here.',
    'បញ្ជីនេះមានជួរឈរ {columns} ហើយមិនមែនជាបញ្ជី «{form}» ទេ៖ វាគ្មានជួរឈរសម្រាប់ {lacks}។ គ្មានអ្វីត្រូវបានទទួលទេ។ បើការិយាល័យរបស់អ្នកមានទម្រង់ផ្សេងដែលសួររឿងនេះ សូមជ្រើសទម្រង់នោះ។ បើគ្មានទេ មានន័យថាគ្មានទម្រង់ណារបស់ការិយាល័យអ្នកទទួលបញ្ជីនេះ ហើយវាមិនត្រូវប្រគល់នៅទីនេះទេ។',
  ),
  'file.forbids-itself': refused(
    'The sheet says above or below its list, or in its name, that it is most secret, or may not be put into another system. Nothing of it was taken, and nothing was kept. If that line is a mistake, whoever is answerable for the list takes it away first.',
    'តារាងនេះសរសេរនៅខាងលើ ឬខាងក្រោមបញ្ជី ឬក្នុងឈ្មោះសន្លឹកថា សម្ងាត់បំផុត ឬហាមបញ្ចូលក្នុងប្រព័ន្ធផ្សេង។ គ្មានអ្វីត្រូវបានទទួល ហើយគ្មានអ្វីត្រូវបានរក្សាទុកទេ។ បើបន្ទាត់នោះខុស អ្នកទទួលខុសត្រូវលើបញ្ជីត្រូវលុបវាជាមុនសិន។',
  ),
  'file.tells-where': refused(
    'This list says where protected people live now: its name, its title or its headings say so. Nothing of it was taken, and nothing was kept. Such a list belongs in no system. To hand in clients of a shelter, leave the place, the room and the guard out and give the list its ordinary name.',
    'បញ្ជីនេះបង្ហាញកន្លែងដែលជនត្រូវការពារកំពុងស្នាក់នៅ៖ ឈ្មោះ ចំណងជើង ឬក្បាលតារាងសរសេរដូច្នេះ។ គ្មានអ្វីត្រូវបានទទួល ហើយគ្មានអ្វីត្រូវបានរក្សាទុកទេ។ បញ្ជីបែបនេះមិនត្រូវបញ្ចូលក្នុងប្រព័ន្ធណាមួយឡើយ។ ដើម្បីដាក់បញ្ជីអ្នកស្នាក់នៅក្នុងទីជម្រក សូមដកទីកន្លែង បន្ទប់ និងអ្នកយាមចេញ ហើយប្រើឈ្មោះបញ្ជីធម្មតា។',
  ),
  'file.column-shut': refused(
    'These columns say where people are whom somebody may look for, and were not read: {columns}. Nothing of them was kept; the rest of the list goes in. Leave them out of the file that you hand on.',
    'ជួរឈរទាំងនេះបង្ហាញកន្លែងស្នាក់នៅរបស់មនុស្សដែលអាចមានគេតាមរក ហើយមិនត្រូវបានអានទេ៖ {columns}។ គ្មានអ្វីពីជួរឈរទាំងនេះត្រូវបានរក្សាទុកទេ។ ផ្នែកផ្សេងទៀតនៃបញ្ជីត្រូវបានទទួល។ សូមដកវាចេញពីឯកសារដែលអ្នកបញ្ជូនបន្ត។',
  ),
  'file.tells-who': refused(
    'This list says who works in secret: sources, informants or officers under another name. Nothing of it was taken, and nothing was kept. Such a list belongs in no system.',
    'បញ្ជីនេះបង្ហាញអ្នកដែលធ្វើការជាសម្ងាត់៖ ប្រភព អ្នកផ្តល់ព័ត៌មាន ឬមន្ត្រីប្រើឈ្មោះផ្សេង។ គ្មានអ្វីត្រូវបានទទួល ហើយគ្មានអ្វីត្រូវបានរក្សាទុកទេ។ បញ្ជីបែបនេះមិនត្រូវបញ្ចូលក្នុងប្រព័ន្ធណាមួយឡើយ។',
  ),
  'file.of-staff': refused(
    'This is a list of an office’s own staff: who is paid, on duty or on leave. Nobody in it is anybody who was helped, and nothing of it was taken. If another list was meant, send that one.',
    'នេះជាបញ្ជីបុគ្គលិករបស់ការិយាល័យផ្ទាល់៖ អ្នកទទួលប្រាក់ខែ អ្នកយាមវេន ឬអ្នកឈប់សម្រាក។ គ្មាននរណាក្នុងបញ្ជីនេះជាអ្នកដែលបានទទួលជំនួយទេ ហើយគ្មានអ្វីត្រូវបានទទួលទេ។ បើលោកអ្នកចង់ផ្ញើបញ្ជីផ្សេង សូមផ្ញើបញ្ជីនោះ។',
  ),
  'file.sheet-of-staff': refused(
    'These sheets are lists of the office’s own staff, and were not read: {sheets}.',
    'សន្លឹកទាំងនេះជាបញ្ជីបុគ្គលិករបស់ការិយាល័យផ្ទាល់ ហើយមិនត្រូវបានអានទេ៖ {sheets}។',
  ),
  'file.other-office': refused(
    'This is the file of {theirs}; you hand in for {mine}. Nothing of it was taken. If you hand in for it too, say so; else give it back to the office whose it is.',
    'នេះជាឯកសាររបស់ {theirs}។ អ្នកដាក់របាយការណ៍ជូន {mine}។ គ្មានអ្វីត្រូវបានទទួលទេ។ បើអ្នកដាក់របាយការណ៍ជូនវាដែរ សូមបញ្ជាក់។ បើមិនមែនទេ សូមប្រគល់វាទៅការិយាល័យម្ចាស់ឯកសារវិញ។',
  ),
  'row.other-office': refused(
    'This row is of {theirs}; you hand in for {mine}. Mend the cell, or take the row out of the file.',
    'ជួរនេះជារបស់ {theirs}។ អ្នកដាក់របាយការណ៍ជូន {mine}។ សូមកែក្រឡា ឬដកជួរនេះចេញពីឯកសារ។',
  ),
  'row.office-of-another': refused(
    '{theirs} is an office of another body, which hands in for it itself: {body}. Choose the office of yours that the row is of, or take the row out and give it to that body.',
    '{theirs} ជាការិយាល័យរបស់ស្ថាប័នមួយទៀត ដែលដាក់របាយការណ៍ជូនវាដោយខ្លួនឯង៖ {body}។ សូមជ្រើសការិយាល័យរបស់អ្នក ឬដកជួរនេះចេញ ហើយប្រគល់ទៅស្ថាប័ននោះ។',
  ),
  'file.whose-office': refused(
    'The rows are of {theirs}. Do you hand in for it? Once you say so it is remembered here, and a file of another office is stopped and asked about.',
    'ជួរទាំងនេះជារបស់ {theirs}។ តើអ្នកដាក់របាយការណ៍ជូនការិយាល័យនេះទេ? ពេលអ្នកបញ្ជាក់ វាត្រូវបានចងចាំនៅទីនេះ ហើយឯកសាររបស់ការិយាល័យផ្សេងនឹងត្រូវបញ្ឈប់ ហើយសួរ។',
  ),
  'file.letterhead-of-another': refused(
    'The letterhead names {theirs}; the rows are of {mine}. Is this the right file?',
    'ក្បាលលិខិតសរសេរឈ្មោះ {theirs}។ ជួរទាំងនេះជារបស់ {mine}។ តើនេះជាឯកសារត្រឹមត្រូវទេ?',
  ),
  'file.column-looks-like': refused(
    'The column "{column}" is not known. By what stands in it, it may be "{field}": {fits} of {of} values fit. It is left out until somebody confirms it.',
    'មិនស្គាល់ជួរឈរ «{column}»។ តាមអ្វីដែលមានក្នុងវា វាអាចជា «{field}»៖ តម្លៃ {fits} ក្នុង {of} ត្រូវគ្នា។ វាត្រូវបានទុកចោល រហូតដល់មានអ្នកបញ្ជាក់។',
  ),
  'file.nothing-fits': refused(
    'In {count} of the first {of} rows hardly anything belongs under its heading. Is this the right sheet, and is "{form}" the right form? Nothing of it was taken.',
    'ក្នុង {count} ជួរនៃ {of} ជួរដំបូង ស្ទើរតែគ្មានអ្វីត្រូវនឹងចំណងជើងរបស់វាទេ។ តើនេះជាសន្លឹកត្រឹមត្រូវ ហើយ «{form}» ជាទម្រង់ត្រឹមត្រូវឬទេ? គ្មានអ្វីត្រូវបានទទួលទេ។',
  ),
} as const satisfies Record<string, Entry>
