/** Words of which row became which record, fetched with the receipt. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const WHICH_RECORD = {
  title: both('Which record is which: {n}', 'កំណត់ត្រា|មួយ|ណា ជា|មួយ|ណា៖ {n}'),
  how: both(
    'Each row is one record, and this is its number in the record. It stays when the row is changed and sent again. It says nothing of anybody.',
    'ជួរ|នីមួយៗ|ជា|កំណត់ត្រា|មួយ ហើយ|នេះ|ជា|លេខ|របស់|វា|ក្នុង|បញ្ជី។ លេខ|នេះ|នៅ|ដដែល ពេល|ជួរ|ត្រូវ|កែ ហើយ|ផ្ញើ|ម្តង|ទៀត។ វា|មិន|ប្រាប់|អំពី|អ្នក|ណា|ទេ។',
  ),
  more: both('{n} more are in the file.', 'មាន {n} ទៀត|ក្នុង|ឯកសារ។'),
  save: both('Save which record is which', 'រក្សា|ទុក|ថា|កំណត់ត្រា|មួយ|ណា ជា|មួយ|ណា'),
} as const
