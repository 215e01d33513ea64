/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  today: both(
    'Here is what waits for you: what ends first, the returns that are due, what others answered, and what must not wait. Each line leads to the one act that ends it. Nothing of the other side of the wall is counted here.',
    'ទីនេះ|ជា|អ្វី|ដែល|រង់ចាំ|អ្នក៖ អ្វី|ដែល|ផុត|មុន របាយការណ៍|ត្រូវ|ដាក់ អ្វី|ដែល|គេ|បាន|ឆ្លើយ និង|អ្វី|ដែល|មិន|គួរ|រង់ចាំ។ បន្ទាត់|នីមួយៗ|នាំ|ទៅ|សកម្មភាព|មួយ|ដែល|បញ្ចប់|វា។ គ្មាន|អ្វី|ពី|ខាង|ម្ខាង|នៃ|ជញ្ជាំង|ត្រូវ|រាប់|នៅ|ទីនេះ|ទេ។',
  ),
} as const
