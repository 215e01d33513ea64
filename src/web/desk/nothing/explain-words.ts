/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'
import { EXPLAIN as OF_A_RETURN } from '../return/explain-words.ts'

export const EXPLAIN = {
  nothing: both(
    'Here the head of an office signs that nothing of this kind happened there in a period. It counts as none; a record that says otherwise shows it as contradicted.',
    'ទីនេះ ប្រធាន|ការិយាល័យ|ចុះ|ហត្ថលេខា|ថា|គ្មាន|ករណី|បែប|នេះ|នៅ|ទីនោះ|ក្នុង|រយៈពេល|មួយ។ វា|រាប់|ជា|គ្មាន បើ|កំណត់ត្រា|ណា|មួយ|ប្រាប់|ផ្សេង វា|បង្ហាញ|ថា|ផ្ទុយ|ភស្តុតាង។',
  ),
  receipt: OF_A_RETURN.receipt,
} as const
