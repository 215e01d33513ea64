/** Words of a call to whoever holds a person. Over a shoulder they say of nobody what threatens. The Khmer is a draft until a native reader signs it. */
import type { Words } from '../../../../core/model/fields.ts'
import type { Call } from '../../../../core/person/care.ts'
import { both } from '../../../words/say.ts'

export const RANG = {
  'rang-was': both('Rung by {who}, {day}: {answer}', 'ទូរសព្ទ|ដោយ {who} {day}៖ {answer}'),
  'rang-say': both('Somebody rang: write down what was answered', 'មាន|អ្នក|បាន|ទូរសព្ទ៖ សូម|កត់ត្រា|ចម្លើយ'),
  'rang-how': both(
    'It is signed, and stands in the file: who rang, when, and the answer. Nothing else of the call is written.',
    'វា|ត្រូវ|ចុះ|ហត្ថលេខា ហើយ|នៅ|ក្នុង|ឯកសារ៖ អ្នក|ណា|បាន|ទូរសព្ទ ពេល|ណា និង|ចម្លើយ។ មិន|សរសេរ|អ្វី|ផ្សេង|ពី|ការ|ទូរសព្ទ|នេះ|ទេ។',
  ),
  'rang-no': both('Not now', 'មិន|ទាន់'),
  'rang-not-signed': both('Nobody signed it: nothing is written down.', 'មិន|ទាន់|ចុះ|ហត្ថលេខា៖ មិន|បាន|កត់ត្រា|អ្វី|ទេ។'),
} as const

export const CALL_WORDS: Readonly<Record<Call['is'], Words>> = {
  agreed: both('They said that it waits', 'គេ|ប្រាប់|ថា|វា|រង់ចាំ'),
  refused: both('They said that it does not wait', 'គេ|ប្រាប់|ថា|វា|មិន|រង់ចាំ|ទេ'),
  later: both('They said that they answer later', 'គេ|ប្រាប់|ថា|ឆ្លើយ|ពេល|ក្រោយ'),
  unreached: both('Nobody was reached', 'ទាក់ទង|អ្នក|ណា|មិន|បាន'),
}
