/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  oversee: both(
    'Here the oversight body sees what was opened outside the usual way, and orders: an office is stopped, a person let go, a sealed plan opened early or put off once. Vaults and unsealers judge each order for themselves; every one is on record.',
    'ទីនេះ|ស្ថាប័ន|ត្រួតពិនិត្យ|មើល|អ្វី|ដែល|បើក|ក្រៅ|ពី|ធម្មតា ហើយ|បញ្ជា៖ បញ្ឈប់|ការិយាល័យ លែង|មនុស្ស បើក|ផែនការ|បិទ|សោ|មុន|ពេល ឬ|ពន្យារ|ម្តង។ ទូ|សុវត្ថិភាព និង|អ្នក|បើក|សោ|វិនិច្ឆ័យ|បញ្ជា|នីមួយៗ|ដោយ|ខ្លួន|ឯង ហើយ|ទាំង|អស់|ត្រូវ|បាន|កត់ត្រា។',
  ),
} as const
