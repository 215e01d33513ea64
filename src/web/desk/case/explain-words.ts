/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  case: both(
    'Here a case is followed from the first report to the end of the sentence: what happened, what is awaited and since when. The list has what waits for you, and warrants that nobody has carried out, the longest first. Names stay closed until somebody says why.',
    'ទីនេះ|តាមដាន|សំណុំ|រឿង|ពី|ដំបូង|ដល់|ចប់|ទោស៖ អ្វី|បាន|កើត|ឡើង អ្វី|រង់ចាំ និង|តាំង|ពី|ពេល|ណា។ បញ្ជី|មាន|អ្វី|ដែល|រង់ចាំ|អ្នក និង|ដីកា|ដែល|មិន|ទាន់|អនុវត្ត យូរ|ជាង|គេ|មុន។ ឈ្មោះ|នៅ|បិទ|រហូត|ដល់|មាន|មូលហេតុ។',
  ),
} as const
