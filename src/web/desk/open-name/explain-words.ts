/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  'open-name': both(
    'Here a name is opened. You say why, it is put on record first, and vaults under different keepers answer. Who looked can be seen later.',
    'ទីនេះ|បើក|ឈ្មោះ។ អ្នក|ប្រាប់|មូលហេតុ កត់ត្រា|មុន ហើយ|ទូ|សុវត្ថិភាព|ក្រោម|អ្នក|រក្សា|ផ្សេង|គ្នា|ឆ្លើយ។ អ្នក|ដែល|មើល អាច|ដឹង|ពេល|ក្រោយ។',
  ),
} as const
