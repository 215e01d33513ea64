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
  'missing-deposits': both(
    'Leads that were deposited with a witness are not looked for here: that needs the lists of the witness.',
    'ព័ត៌មាន|ដែល|បាន|តម្កល់|ជាមួយ|សាក្សី មិន|ត្រូវ|រក|នៅ|ទីនេះ|ទេ៖ ត្រូវ|មាន|បញ្ជី|របស់|សាក្សី។',
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
