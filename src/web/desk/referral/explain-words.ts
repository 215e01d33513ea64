/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  referral: both(
    'Here one body asks another to help a person, and is answered. Both see the same line; the police and the courts see nothing of it. What was told once is not asked again. Each step is signed by who takes it.',
    'ទីនេះ|ស្ថាប័ន|មួយ|សុំ|ស្ថាប័ន|មួយ|ទៀត|ឱ្យ|ជួយ|មនុស្ស|ម្នាក់ ហើយ|ទទួល|ចម្លើយ។ ទាំង|ពីរ|ឃើញ|ដូច|គ្នា។ នគរបាល|និង|តុលាការ|មិន|ឃើញ|អ្វី|ទេ។ អ្វី|ដែល|បាន|ប្រាប់|ម្តង មិន|សួរ|ម្តង|ទៀត។ ជំហាន|នីមួយៗ|ចុះ|ហត្ថលេខា|ដោយ|អ្នក|ធ្វើ។',
  ),
} as const
