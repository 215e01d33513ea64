/** Words of rows that wait, fetched with the pages that speak of them. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const WAITS = {
  'waits-title': both('Not to be mended today?', 'មិន|អាច|កែ|ថ្ងៃ|នេះ?'),
  'waits-how': both(
    'What is still to be mended may wait, and the rest goes in now. The return says how many rows wait, never what is in them. Figures of their time are called partial until they come. Your file stays here; mend it later, and send all of it again.',
    'អ្វី|ដែល|នៅ|ត្រូវ|កែ អាច|រង់ចាំ ហើយ|អ្វី|ដែល|នៅ|សល់|ដាក់|ឥឡូវ។ របាយការណ៍|ប្រាប់|ថា|ប៉ុន្មាន|ជួរ|រង់ចាំ មិន|ប្រាប់|ថា|មាន|អ្វី|ក្នុង|នោះ|ទេ។ តួលេខ|នៃ|រយៈពេល|នោះ|ហៅ|ថា|មិន|ពេញលេញ រហូត|ដល់|វា|មក|ដល់។ ឯកសារ|របស់|អ្នក|នៅ|ទី|នេះ សូម|កែ|ពេល|ក្រោយ ហើយ|ផ្ញើ|ទាំង|មូល|ម្តង|ទៀត។',
  ),
  'waits-rows': both('Rows that would wait: {rows}', 'ជួរ|ដែល|នឹង|រង់ចាំ៖ {rows}'),
  'waits-send': both('Let {waiting} wait; send the other {others}', 'ទុក {waiting} ឱ្យ|រង់ចាំ ផ្ញើ {others} ទៀត'),
  'waits-answer-first': both('Answer what is asked of the other rows first: {n} left.', 'សូម|ឆ្លើយ|អ្វី|ដែល|សួរ|អំពី|ជួរ|ផ្សេង|ជា|មុន៖ នៅ {n}។'),
  'waits-missing-title': both('Are the rows that waited in this file?', 'តើ|ជួរ|ដែល|រង់ចាំ|មាន|ក្នុង|ឯកសារ|នេះ|ទេ?'),
  'waits-missing': both(
    'Rows of an earlier return of the same office and time: {n}. They have waited since {day}, and this file does not show whether they are in it: none of its rows has their number.',
    'ជួរ|នៃ|របាយការណ៍|មុន|របស់|ការិយាល័យ និង|រយៈពេល|ដដែល៖ {n}។ វា|រង់ចាំ|តាំង|ពី {day} ហើយ|ឯកសារ|នេះ|មិន|បង្ហាញ|ថា|វា|មាន|ក្នុង|នេះ|ឬ|អត់៖ គ្មាន|ជួរ|ណា|ក្នុង|ឯកសារ|នេះ|មាន|លេខ|របស់|វា|ទេ។',
  ),
  'waits-missing-here': both(
    'All of them are here under other numbers, or are no rows after all',
    'វា|ទាំង|អស់|មាន|ទី|នេះ|ក្រោម|លេខ|ផ្សេង ឬ|មិន|មែន|ជា|ជួរ|ទេ',
  ),
  'waits-missing-not': both('No, they still wait', 'ទេ វា|នៅ|រង់ចាំ'),
  'waits-missing-back': both('Back to the sheet', 'ត្រឡប់|ទៅ|តារាង'),
  'waits-receipt': both('Rows that wait', 'ជួរ|រង់ចាំ'),
  'waits-receipt-n': both('Rows that wait: {n}', 'ជួរ|រង់ចាំ៖ {n}'),
  'waits-receipt-how': both(
    'They are not in the record yet. Your list of returns due says since when they wait. Mend the file and send it again: nothing is counted twice.',
    'វា|មិន|ទាន់|មាន|ក្នុង|កំណត់ត្រា|ទេ។ បញ្ជី|របាយការណ៍|ត្រូវ|ដាក់|របស់|អ្នក|ប្រាប់|ថា|វា|រង់ចាំ|តាំង|ពី|ពេល|ណា។ សូម|កែ|ឯកសារ ហើយ|ផ្ញើ|ម្តង|ទៀត៖ គ្មាន|អ្វី|ត្រូវ|រាប់|ពីរ|ដង|ទេ។',
  ),
} as const
