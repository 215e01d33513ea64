/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  account: both(
    'Here are the devices that sign and open in your name. Two registrars of different offices enrol each; a lost one is reported here at once.',
    'ទីនេះ|ជា|ឧបករណ៍|ដែល|ចុះ|ហត្ថលេខា|និង|បើក|ក្នុង|នាម|អ្នក។ អ្នក|ចុះ|បញ្ជី|ពីរ|នាក់|ពី|ការិយាល័យ|ផ្សេង|គ្នា|ចុះ|ឈ្មោះ។ បើ|បាត់ ប្រាប់|នៅ|ទីនេះ|ភ្លាម។',
  ),
} as const
