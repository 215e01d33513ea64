/** Words of how somebody is reached safely. The Khmer is a draft until a native reader, and one who works with survivors, sign it. */
import { both } from '../../../words/say.ts'

export const SAFE = {
  'safe-title': both('How to reach this person safely', 'របៀប|ទាក់ទង|សាមីខ្លួន|ដោយ|សុវត្ថិភាព'),
  'safe-none': both(
    'Nobody has written down how, at what hour, what to say to whoever answers, and who must not know. Do not call and do not visit before the person has been asked.',
    'មិន|ទាន់|មាន|អ្នក|កត់|ថា តាម|របៀប|ណា ម៉ោង|ណា ប្រាប់|អ្វី|ទៅ|អ្នក|ដែល|ឆ្លើយ និង|អ្នក|ណា|មិន|ត្រូវ|ដឹង។ កុំ|ទូរសព្ទ ហើយ|កុំ|ទៅ|លេង មុន|បាន|សួរ|សាមីខ្លួន។',
  ),
  'safe-known': both(
    'Asked {day}. Read it before any call or visit: what was safe then need not be today. It is sealed, and opening it is recorded.',
    'បាន|សួរ {day}។ សូម|អាន|មុន|ទូរសព្ទ ឬ|ទៅ|លេង៖ អ្វី|ដែល|មាន|សុវត្ថិភាព|កាល|នោះ អាច|គ្មាន|ថ្ងៃ|នេះ។ វា|ត្រូវ|បិទ|សោ ហើយ|ការ|បើក|ត្រូវ|កត់ត្រា។',
  ),
  'safe-open': both('Open it, say why', 'បើក ប្រាប់|មូលហេតុ'),
  'safe-write': both('Ask, and write it down', 'សួរ ហើយ|កត់ត្រា'),
  'safe-again': both('Ask anew, and write it down', 'សួរ|ជា|ថ្មី ហើយ|កត់ត្រា'),
  'safe-several': both(
    '{n} of them stand, of more than one office or file. Read each before any call or visit.',
    'មាន {n} នៅ|មាន|តម្លៃ ពី|ការិយាល័យ ឬ|ឯកសារ|ច្រើន|ជាង|មួយ។ សូម|អាន|នីមួយៗ|មុន|ទូរសព្ទ ឬ|ទៅ|លេង។',
  ),
  'safe-again-how': both(
    'Open the old one first and have it beside you: under the same number the new one takes its place whole, and what is not typed again is gone. Where there is nothing to say, write that there is nothing.',
    'សូម|បើក|របស់|ចាស់|ជា|មុន ហើយ|ទុក|ក្បែរ|អ្នក៖ តាម|លេខ|ដដែល របស់|ថ្មី|ជំនួស|ទាំង|ស្រុង ហើយ|អ្វី|ដែល|មិន|វាយ|ម្តង|ទៀត|ត្រូវ|បាត់។ បើ|គ្មាន|អ្វី|ត្រូវ|ប្រាប់ សូម|សរសេរ|ថា|គ្មាន។',
  ),
  'safe-written': both(
    'Somebody has just written it down here. It is not joined with this file yet: join it below, and read it before any call.',
    'ទើប|មាន|អ្នក|កត់|នៅ|ទីនេះ។ វា|មិន|ទាន់|ភ្ជាប់|ជា|មួយ|ឯកសារ|នេះ|ទេ៖ សូម|ភ្ជាប់|នៅ|ខាង|ក្រោម ហើយ|អាន|មុន|ទូរសព្ទ។',
  ),
  'safe-join': both(
    'Once it is sent, join it with this file as the same person: until then it does not stand here.',
    'ពេល|ផ្ញើ|រួច សូម|ភ្ជាប់|វា|ជាមួយ|ឯកសារ|នេះ|ថា|ជា|មនុស្ស|តែ|មួយ៖ ដរាប|ណា|មិន|ទាន់|ភ្ជាប់ វា|មិន|នៅ|ទីនេះ|ទេ។',
  ),
  'safe-first': both('First read how to reach this person.', 'សូម|អាន|របៀប|ទាក់ទង|សាមីខ្លួន|ជា|មុន។'),
} as const
