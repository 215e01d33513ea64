/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  people: both(
    'Here is what your office has recorded of one person, in order of time: what is still to be done and by when, what was told already and is not asked again, what was agreed to, and who answers. No name is opened by it. The police and the courts see nothing of it, nor that it is there.',
    'ទីនេះ|មាន|អ្វី|ដែល|ការិយាល័យ|អ្នក|បាន|កត់ត្រា|អំពី|មនុស្ស|ម្នាក់ តាម|លំដាប់|ពេល៖ អ្វី|នៅ|ត្រូវ|ធ្វើ និង|ត្រឹម|ពេល|ណា អ្វី|បាន|ប្រាប់|រួច|ហើយ|មិន|សួរ|ម្តង|ទៀត អ្វី|បាន|យល់|ព្រម និង|អ្នក|ណា|ទទួល|ខុស|ត្រូវ។ មិន|បើក|ឈ្មោះ|ណា|ទេ។ នគរបាល|និង|តុលាការ|មិន|ឃើញ|អ្វី|ទេ សូម្បី|តែ|ថា|មាន។',
  ),
} as const
