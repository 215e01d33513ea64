/** Words of the day on which the papers came, fetched with the question. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const PAPER_DAY = {
  label: both('The papers came on, if it was not today (need not be said)', 'ក្រដាស|បាន|មក|ដល់|នៅ|ថ្ងៃ បើ|មិន|មែន|ថ្ងៃ|នេះ (មិន|បាច់|ប្រាប់|ក៏|បាន)'),
  how: both(
    'For old papers that are handed in today: the day on which the office received or signed them. All rows are then known since that day by the office’s word, and since today by the record’s.',
    'សម្រាប់|ក្រដាស|ចាស់|ដែល|ដាក់|ថ្ងៃ|នេះ៖ ថ្ងៃ|ដែល|ការិយាល័យ|បាន|ទទួល ឬ|ចុះ|ហត្ថលេខា|លើ|វា។ ជួរ|ទាំង|អស់ ដឹង|តាំង|ពី|ថ្ងៃ|នោះ|តាម|ពាក្យ|ការិយាល័យ និង|តាំង|ពី|ថ្ងៃ|នេះ|តាម|កំណត់ត្រា។',
  ),
  right: both('The day is right', 'ថ្ងៃ|នេះ|ត្រឹមត្រូវ'),
} as const
