/** Words for what stands in a release's files: its names, which those files have too, and what a page says of them. The Khmer is a draft until a native reader signs it. */
import { NAMES } from '../../core/release/words/names.ts'
import { both } from './say.ts'

export const RELEASED = {
  ...NAMES,
  'rounded-note': both(
    'Each number is a multiple of {base}, less than {base} away from what was counted; parts need not add up, and 0 is nobody.',
    'ចំនួន|នីមួយៗ|ជា|ពហុគុណ|នៃ {base} ខុស|ពី|ចំនួន|ដែល|បាន|រាប់|តិច|ជាង {base}។ ផ្នែក|បូក|គ្នា|អាច|មិន|ស្មើ|នឹង|សរុប ហើយ 0 គឺ|គ្មាន|នរណា|ម្នាក់។',
  ),
  'at-least-note': both(
    'At least (≥): not all of it is in, of somebody it is not written, or a part of the time was asked of nobody, so it is that many or more; where nobody was counted yet, no number is printed, because none is known.',
    'យ៉ាង|តិច (≥)៖ វា|មិន|ទាន់|មក|គ្រប់ អ្នក|ខ្លះ|មិន|បាន|កត់|ទុក ឬ|មួយ|ផ្នែក|មិន|បាន|សួរ|អ្នក|ណា ដូច្នេះ|មាន|ប៉ុណ្ណឹង|ឬ|ច្រើន|ជាង។ កន្លែង|ដែល|មិន|ទាន់|រាប់|ឃើញ|នរណា គ្មាន|ចំនួន|បង្ហាញ|ទេ ព្រោះ|គ្មាន|នរណា|ដឹង។',
  ),
  'about-is': both('About (≈): it may be somewhat more or fewer.', 'ប្រហែល (≈)៖ អាច|ច្រើន|ឬ|តិច|ជាង|បន្តិច។'),
  'about-unsaid': both(
    'It is not settled whether some records are of one person, or the number was rounded, or its source itself says “about”; its release was made before that was kept, and does not say which.',
    'មិន|ទាន់|ដឹង|ច្បាស់|ថា|កំណត់ត្រា|ខ្លះ|ជា|មនុស្ស|តែ|ម្នាក់|ឬ|ទេ ឬ|ចំនួន|ត្រូវ|បាន|បង្គត់ ឬ|ប្រភព|របស់|វា|និយាយ|ថា «ប្រហែល»៖ ការ|ចេញផ្សាយ|ធ្វើ|មុន|ពេល|ដែល|កត់ត្រា|មូលហេតុ ហើយ|មិន|ប្រាប់|ថា|មួយ|ណា|ទេ។',
  ),
  'about-no-range': both(
    'By how much it may be off is not printed: the width of a range may tell a small number. What a range means stands under Methods.',
    'ខុស|បាន|ប៉ុន្មាន មិន|បាន|បង្ហាញ|ទេ៖ ទទឹង|នៃ|ចន្លោះ|អាច|ប្រាប់|ចំនួន|តូច|មួយ។ អ្វី|ដែល|ចន្លោះ|មាន|ន័យ មាន|ក្នុង|វិធី។',
  ),
  'about-where': both('Why it is so stands with each number.', 'មូលហេតុ|មាន|ជាមួយ|ចំនួន|នីមួយៗ។'),
  'about-more': both('Or more (+): returns are missing besides.', 'ឬ|ច្រើន|ជាង (+)៖ នៅ|ខ្វះ|របាយការណ៍|ផង។'),
  'merged-note': both(
    '“… or not known”: those of whom it is not written stand in this group, because they are too few to stand alone; how many they are is not said.',
    '«… ឬ|មិន|ដឹង»៖ អ្នក|ដែល|មិន|មាន|កត់|ទុក ស្ថិត|ក្នុង|ក្រុម|នេះ ព្រោះ|តិច|ពេក|មិន|អាច|នៅ|ដោយ|ឡែក មិន|ប្រាប់|ថា|មាន|ប៉ុន្មាន|ទេ។',
  ),
  'drawn-from': both('Drawn from release {id}.', 'គូរ|ពី|ការ|ចេញផ្សាយ {id}។'),
} as const
