/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  erase: both(
    'Here a record is erased: the head of its office asks, somebody of oversight signs as the second, and thirty days later both sign once more. In between the NGO or social service that speaks for the person may stop it, and so may either of the two. Names and everything that is not counted are destroyed; the count stays.',
    'ទីនេះ|លុប|កំណត់ត្រា|មួយ៖ ប្រធាន|ការិយាល័យ|របស់|វា|សុំ អ្នក|ម្នាក់|របស់|ស្ថាប័ន|ត្រួតពិនិត្យ|ចុះ|ហត្ថលេខា|ជា|អ្នក|ទី|ពីរ ហើយ|សាមសិប|ថ្ងៃ|ក្រោយ ទាំង|ពីរ|ចុះ|ហត្ថលេខា|ម្តង|ទៀត។ ក្នុង|ចន្លោះ|នោះ អង្គការ ឬ|សេវា|សង្គម|ដែល|និយាយ|ជំនួស|សាមីខ្លួន អាច|បញ្ឈប់|វា ហើយ|អ្នក|ទាំង|ពីរ|ក៏|អាច|ដែរ។ ឈ្មោះ និង|អ្វី|ដែល|មិន|រាប់ ត្រូវ|បំផ្លាញ។ ចំនួន|រាប់|នៅ|ដដែល។',
  ),
} as const
