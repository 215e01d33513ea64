/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  missing: both(
    'What came in and does not fit together: a signed “nothing” that another record denies, what one body sent and another did not receive, numbers that no record has, returns that nobody signed. Each is a question to an office, and no charge against it. A return that never came is not looked for here: it stands under Returns due.',
    'អ្វី|ដែល|បាន|មក ហើយ|មិន|ត្រូវ|គ្នា៖ ការ|ចុះ|ហត្ថលេខា|ថា «គ្មាន» ដែល|កំណត់ត្រា|ផ្សេង|ប្រកែក អ្វី|ដែល|ស្ថាប័ន|មួយ|ផ្ញើ តែ|មួយ|ទៀត|មិន|បាន|ទទួល លេខ|ដែល|គ្មាន|កំណត់ត្រា របាយការណ៍|ដែល|គ្មាន|អ្នក|ចុះ|ហត្ថលេខា។ នីមួយៗ|ជា|សំណួរ|ចំពោះ|ការិយាល័យ មិន|មែន|ការ|ចោទ|ទេ។ របាយការណ៍|ដែល|មិន|ទាន់|មក មិន|ត្រូវ|រក|នៅ|ទីនេះ|ទេ៖ វា|នៅ|ក្នុង|របាយការណ៍|ត្រូវ|ដាក់។',
  ),
} as const
