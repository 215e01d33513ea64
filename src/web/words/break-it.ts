/** Words of the demonstration's break-in on /verify. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const BREAK_IT = {
  title: both('Break it, then verify', 'សាក|កែ|ដោយ|លួចលាក់ រួច|ផ្ទៀងផ្ទាត់'),
  about: both(
    'This is a demonstration’s own database, and the row is an invented person’s: a real record has no such button. It has an administrator who can change any row without asking the program. Be that administrator: one accused person of an invented court gets another outcome. Then check the whole record.',
    'នេះ|ជា|មូលដ្ឋាន|ទិន្នន័យ|នៃ|ការ|សាកល្បង ហើយ|ជួរ|នោះ|ជា|របស់|មនុស្ស|ប្រឌិត៖ កំណត់ត្រា|ពិត|គ្មាន|ប៊ូតុង|នេះ|ទេ។ មាន|អ្នក|គ្រប់គ្រង|ដែល|អាច|កែ|ជួរ|ណា|ក៏|បាន ដោយ|មិន|សួរ|កម្មវិធី។ សូម|ធ្វើ|ជា|អ្នក|នោះ៖ ជនជាប់ចោទ|ម្នាក់|របស់|តុលាការ|ប្រឌិត ទទួល|បាន|លទ្ធផល|ផ្សេង។ រួច|ពិនិត្យ|កំណត់ត្រា|ទាំងមូល។',
  ),
  break: both('Alter a row in secret', 'កែ|ជួរ|មួយ|ដោយ|សម្ងាត់'),
  check: both('Check the whole record', 'ពិនិត្យ|កំណត់ត្រា|ទាំងមូល'),
  mend: both('Mend it', 'ជួសជុល'),
  terminal: both('The same in a terminal:', 'ដូចគ្នា|ក្នុង|ស្ថានីយ៖'),
  working: both('Working', 'កំពុង|ធ្វើ'),
  broken: both('A row was altered behind the program’s back', 'ជួរ|មួយ|ត្រូវ|បាន|កែ ដោយ|កម្មវិធី|មិន|ដឹង'),
  'broken-how': both(
    '{table}, column {column}: from {from} to {to}. No screen of the program shows that anything happened. What is counted from now on counts it; released figures stay as they went out.',
    '{table} ជួរឈរ {column}៖ ពី {from} ទៅ {to}។ គ្មាន|អេក្រង់|ណា|បង្ហាញ|ថា|មាន|អ្វី|កើត|ឡើង|ទេ អ្វី|ដែល|រាប់|ពី|ពេល|នេះ រាប់|វា|ហើយ តួលេខ|ដែល|បាន|ចេញផ្សាយ|នៅ|ដដែល។',
  ),
  mended: both('Mended: the rows were made again from the entries', 'បាន|ជួសជុល៖ ជួរ|ត្រូវ|បាន|បង្កើត|ឡើងវិញ|ពី|កំណត់ត្រា'),
  sound: both('Nothing was altered: {n} entries, and every row that is counted', 'គ្មាន|អ្វី|ត្រូវ|បាន|កែ៖ {n} កំណត់ត្រា និង|គ្រប់|ជួរ|ដែល|រាប់'),
  faults: both('Altered: {n} named', 'ត្រូវ|បាន|កែ៖ ឃើញ {n}'),
  failed: both('The demo did not answer. Try again.', 'ការ|សាកល្បង|មិន|ឆ្លើយ។ សូម|ព្យាយាម|ម្តងទៀត។'),
} as const
