/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  due: both(
    'Here is which returns have come, which are late and which said that there was nothing. It is about paperwork; no office is ranked.',
    'ទីនេះ|បង្ហាញ|របាយការណ៍|ដែល|បាន|មក យឺត ឬ|ថា|គ្មាន។ ជា|រឿង|ឯកសារ មិន|ដាក់|ចំណាត់|ថ្នាក់|ការិយាល័យ|ទេ។',
  ),
} as const
