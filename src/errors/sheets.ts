/** A sheet that is whole, and is another office's, another year's, or laid out in its office's own way. */
import { refused, type Entry } from './entry.ts'

export const SHEETS = {
  'file.other-office': refused(
    'This is the file of {theirs}; you hand in for {mine}. Nothing of it was taken. Give it back to the office whose it is.',
    'នេះជាឯកសាររបស់ {theirs}។ អ្នកដាក់របាយការណ៍ជូន {mine}។ គ្មានអ្វីត្រូវបានទទួលទេ។ សូមប្រគល់វាទៅការិយាល័យម្ចាស់ឯកសារវិញ។',
  ),
  'row.other-office': refused(
    'This row is of {theirs}; you hand in for {mine}. Mend the cell, or take the row out of the file.',
    'ជួរនេះជារបស់ {theirs}។ អ្នកដាក់របាយការណ៍ជូន {mine}។ សូមកែក្រឡា ឬដកជួរនេះចេញពីឯកសារ។',
  ),
  'file.whose-office': refused(
    'The rows are of {theirs}. Do you hand in for it? Once you say so it is remembered here, and a file of another office is refused.',
    'ជួរទាំងនេះជារបស់ {theirs}។ តើអ្នកដាក់របាយការណ៍ជូនការិយាល័យនេះទេ? ពេលអ្នកបញ្ជាក់ វាត្រូវបានចងចាំនៅទីនេះ ហើយឯកសាររបស់ការិយាល័យផ្សេងនឹងត្រូវបដិសេធ។',
  ),
  'file.letterhead-of-another': refused(
    'The letterhead names {theirs}; the rows are of {mine}. Is this the right file?',
    'ក្បាលលិខិតសរសេរឈ្មោះ {theirs}។ ជួរទាំងនេះជារបស់ {mine}។ តើនេះជាឯកសារត្រឹមត្រូវទេ?',
  ),
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
  'file.column-looks-like': refused(
    'The column "{column}" is not known. By what stands in it, it may be "{field}": {fits} of {of} values fit. It is left out until somebody confirms it.',
    'មិនស្គាល់ជួរឈរ «{column}»។ តាមអ្វីដែលមានក្នុងវា វាអាចជា «{field}»៖ តម្លៃ {fits} ក្នុង {of} ត្រូវគ្នា។ វាត្រូវបានទុកចោល រហូតដល់មានអ្នកបញ្ជាក់។',
  ),
  'file.nothing-fits': refused(
    'In {count} of the first {of} rows hardly anything belongs under its heading. Is this the right sheet, and is "{form}" the right form? Nothing of it was taken.',
    'ក្នុង {count} ជួរនៃ {of} ជួរដំបូង ស្ទើរតែគ្មានអ្វីត្រូវនឹងចំណងជើងរបស់វាទេ។ តើនេះជាសន្លឹកត្រឹមត្រូវ ហើយ «{form}» ជាទម្រង់ត្រឹមត្រូវឬទេ? គ្មានអ្វីត្រូវបានទទួលទេ។',
  ),
  'file.reading-took-time': refused(
    'Reading it took more than two minutes and was ended. Divide the file by period, or save it again in a spreadsheet program, and take it again.',
    'ការអានចំណាយពេលលើសពីពីរនាទី ហើយត្រូវបានបញ្ឈប់។ សូមបំបែកឯកសារតាមរយៈពេល ឬរក្សាទុកម្តងទៀតក្នុងកម្មវិធីតារាង រួចដាក់ម្តងទៀត។',
  ),
  'file.reading-took-memory': refused(
    'Reading it took more memory than this computer has, and was ended. Divide the file by period, and take it again.',
    'ការអានត្រូវការអង្គចងចាំលើសពីកុំព្យូទ័រនេះ ហើយត្រូវបានបញ្ឈប់។ សូមបំបែកឯកសារតាមរយៈពេល រួចដាក់ម្តងទៀត។',
  ),
} as const satisfies Record<string, Entry>
