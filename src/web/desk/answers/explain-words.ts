/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  answers: both(
    'Here every question of a report has its figure, its coverage, its owner and the year before. A figure is signed as it is shown; when it changes afterwards, the sheet says so. That you saw it is on record.',
    'ទីនេះ|សំណួរ|នីមួយៗ|មាន|តួលេខ ចំនួន|របាយការណ៍ ស្ថាប័ន|ទទួល|ខុស|ត្រូវ និង|ឆ្នាំមុន។ តួលេខ|ចុះ|ហត្ថលេខា|តាម|ដែល|បង្ហាញ។ បើ|ប្រែប្រួល|ក្រោយមក សន្លឹក|ប្រាប់។ ការ|មើល|របស់|អ្នក|ត្រូវ|បាន|កត់ត្រា។',
  ),
} as const
