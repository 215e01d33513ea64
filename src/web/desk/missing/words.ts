/** Words of what should be there and is not. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const MISSING = {
  'missing-n': both('{n} questions to offices, {year}', 'សំណួរ {n} ចំពោះ|ការិយាល័យ ឆ្នាំ {year}'),
  'missing-one': both('One question to an office, {year}', 'សំណួរ|មួយ|ចំពោះ|ការិយាល័យ ឆ្នាំ {year}'),
  'missing-none': both('No contradiction is found in what came in for {year}', 'រក|មិន|ឃើញ|ការ|ផ្ទុយ|គ្នា|ក្នុង|អ្វី|ដែល|បាន|មក|សម្រាប់|ឆ្នាំ {year}'),
  'missing-year': both('Year', 'ឆ្នាំ'),
  'missing-how': both(
    'Ask the office, and look where it says. A finding is a question and no charge. It goes away when the record is corrected.',
    'សួរ|ការិយាល័យ ហើយ|មើល|កន្លែង|ដែល|បាន|ប្រាប់។ នេះ|ជា|សំណួរ មិន|មែន|ការ|ចោទ|ទេ។ វា|បាត់|ទៅ|ពេល|កំណត់ត្រា|ត្រូវ|បាន|កែ។',
  ),
  'missing-deposits': both('Leads that were left with a witness', 'ព័ត៌មាន|ដែល|បាន|តម្កល់|ជាមួយ|សាក្សី'),
  'missing-deposits-how': both(
    'An NGO or an embassy leaves a lead’s number with a witness when it hands the lead over. Bring the lists of the witness, and its key for deposit receipts from its keeper: here it is said which leads no register has. A list that no key of yours signed is not believed, and a file of something else is not sent.',
    'អង្គការ|ឬ|ស្ថានទូត តម្កល់|លេខ|ព័ត៌មាន|ជាមួយ|សាក្សី ពេល|បញ្ជូន|ព័ត៌មាន|នោះ។ យក|បញ្ជី|របស់|សាក្សី និង|កូនសោ|បង្កាន់ដៃ|តម្កល់|ពី|អ្នក|ថែរក្សា|មក៖ ទីនេះ|ប្រាប់|ថា|ព័ត៌មាន|ណា|គ្មាន|ក្នុង|បញ្ជី|ណា|ទេ។ បញ្ជី|ដែល|គ្មាន|កូនសោ|របស់|អ្នក|ចុះ|ហត្ថលេខា មិន|ត្រូវ|បាន|ជឿ ហើយ|ឯកសារ|អ្វី|ផ្សេង មិន|ត្រូវ|ផ្ញើ|ទេ។',
  ),
  'missing-lists': both('The witness’s lists', 'បញ្ជី|របស់|សាក្សី'),
  'missing-keys': both('Its key for deposit receipts', 'កូនសោ|បង្កាន់ដៃ|តម្កល់|របស់|សាក្សី'),
  'missing-compare': both('Compare with the registers, {year}', 'ប្រៀបធៀប|ជាមួយ|បញ្ជី ឆ្នាំ {year}'),
  'missing-long': both(
    'This file is too long. Ask the keeper for the lists of one year.',
    'ឯកសារ|នេះ|វែង|ពេក។ សូម|សុំ|បញ្ជី|នៃ|មួយ|ឆ្នាំ|ពី|អ្នក|ថែរក្សា។',
  ),
  'missing-keys-bad': both(
    'This file holds no key for deposit receipts. Nothing was sent.',
    'ឯកសារ|នេះ|គ្មាន|កូនសោ|បង្កាន់ដៃ|តម្កល់|ទេ។ មិន|បាន|ផ្ញើ|អ្វី|ទេ។',
  ),
  'missing-lists-none': both('This file holds no list of a witness. Nothing was sent.', 'ឯកសារ|នេះ|គ្មាន|បញ្ជី|របស់|សាក្សី|ទេ។ មិន|បាន|ផ្ញើ|អ្វី|ទេ។'),
  'missing-lists-bad': both(
    'These are no lists that this key signed, or one of them was changed. Nothing was believed, and nothing compared. Ask the witness’s keeper for both again.',
    'ទាំង|នេះ|មិន|មែន|ជា|បញ្ជី|ដែល|កូនសោ|នេះ|បាន|ចុះ|ហត្ថលេខា|ទេ ឬ|បញ្ជី|ណា|មួយ|ត្រូវ|បាន|កែ។ មិន|បាន|ជឿ ហើយ|មិន|បាន|ប្រៀបធៀប|អ្វី|ទេ។ សូម|សុំ|ទាំង|ពីរ|ម្តង|ទៀត|ពី|អ្នក|ថែរក្សា|សាក្សី។',
  ),
  'missing-deposits-said': both(
    'Left with the witness in {year}: {given}. On record: {entered}. Return not due yet: {waiting}.',
    'បាន|តម្កល់|ជាមួយ|សាក្សី|ក្នុង|ឆ្នាំ {year}៖ {given}។ មាន|ក្នុង|កំណត់ត្រា៖ {entered}។ មិន|ទាន់|ដល់|ថ្ងៃ|ត្រូវ|ដាក់៖ {waiting}។',
  ),
  'missing-days': both(
    '{n} days have no list: what was left on them is not known here.',
    '{n} ថ្ងៃ|គ្មាន|បញ្ជី៖ អ្វី|ដែល|បាន|តម្កល់|នៅ|ថ្ងៃ|ទាំង|នោះ មិន|ដឹង|នៅ|ទីនេះ|ទេ។',
  ),
  'missing-more': both('There are more; these are the first.', 'មាន|ច្រើន|ទៀត៖ ទាំង|នេះ|ជា|ដំបូង។'),
  'missing-owed': both(
    'Returns due that are not in, {year}: {n} of {due}. What never came is not looked for on this page.',
    'របាយការណ៍|ដែល|ដល់|ថ្ងៃ|ត្រូវ|ដាក់ ហើយ|មិន|ទាន់|មក ឆ្នាំ {year}៖ {n} ក្នុង|ចំណោម {due}។ អ្វី|ដែល|មិន|ទាន់|មក មិន|ត្រូវ|រក|នៅ|ទំព័រ|នេះ|ទេ។',
  ),
  'missing-owed-none': both(
    'Of the returns for {year} none is due yet. What never came is not looked for on this page.',
    'មិន|ទាន់|មាន|របាយការណ៍|សម្រាប់|ឆ្នាំ {year} ដល់|ថ្ងៃ|ត្រូវ|ដាក់|ទេ។ អ្វី|ដែល|មិន|ទាន់|មក មិន|ត្រូវ|រក|នៅ|ទំព័រ|នេះ|ទេ។',
  ),
  'missing-to-due': both('See them in Returns due', 'មើល|ក្នុង|របាយការណ៍|ត្រូវ|ដាក់'),
  'missing-where': both('Where to look', 'មើល|នៅ|ឯ|ណា'),
  'missing-due': both('Ask for it in Returns due', 'សុំ|វា|ក្នុង|របាយការណ៍|ត្រូវ|ដាក់'),
} as const
