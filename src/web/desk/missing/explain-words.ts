/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  missing: both(
    'What should be on record and is not: a signed “nothing” that another record denies, what one body sent and another did not receive, numbers that no record has, returns that nobody signed. Each is a question to an office, and no charge against it.',
    'អ្វី|ដែល|គួរ|មាន|ក្នុង|កំណត់ត្រា តែ|គ្មាន៖ ការ|ចុះ|ហត្ថលេខា|ថា «គ្មាន» ដែល|កំណត់ត្រា|ផ្សេង|ប្រកែក អ្វី|ដែល|ស្ថាប័ន|មួយ|ផ្ញើ តែ|មួយ|ទៀត|មិន|បាន|ទទួល លេខ|ដែល|គ្មាន|កំណត់ត្រា របាយការណ៍|ដែល|គ្មាន|អ្នក|ចុះ|ហត្ថលេខា។ នីមួយៗ|ជា|សំណួរ|ចំពោះ|ការិយាល័យ មិន|មែន|ការ|ចោទ|ទេ។',
  ),
} as const
