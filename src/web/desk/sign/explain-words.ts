/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  sign: both(
    'Here is what waits for your signature. You see what exactly you sign; your device signs that and nothing else. To decline is an answer too.',
    'ទីនេះ|ជា|អ្វី|ដែល|រង់ចាំ|ហត្ថលេខា|អ្នក។ អ្នក|ឃើញ|អ្វី|ដែល|អ្នក|ចុះ|ហត្ថលេខា ហើយ|ឧបករណ៍|អ្នក|ចុះ|លើ|នោះ|ប៉ុណ្ណោះ។ ការ|បដិសេធ|ក៏|ជា|ចម្លើយ|ដែរ។',
  ),
} as const
