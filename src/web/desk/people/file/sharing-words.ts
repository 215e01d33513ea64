/** Words of taking back that others see a person's records. The Khmer is a draft until a native reader, and one who works with survivors, sign it. */
import { both } from '../../../words/say.ts'

export const SHARING = {
  'share-stop': both('The person takes it back: stop sharing', 'សាមីខ្លួន|ដក|វិញ៖ ឈប់|ចែក|រំលែក'),
  'share-stop-how': both(
    'Nobody outside your office opens these records any more from the moment that the places where names are kept hear it, unless a life is in danger, and that is written down. How many have heard it you see here. Your office’s help goes on, and no service ends.',
    'គ្មាន|អ្នក|ណា|ក្រៅ|ការិយាល័យ|អ្នក|បើក|កំណត់ត្រា|ទាំង|នេះ|បាន|ទៀត|ទេ ចាប់|ពី|ពេល|ទូ|សុវត្ថិភាព|ដឹង លើក|លែង|តែ|ពេល|ជីវិត|មាន|គ្រោះថ្នាក់ ហើយ|ការ|នោះ|ត្រូវ|កត់|ទុក។ មាន|ទូ|ប៉ុន្មាន|ដឹង|ហើយ អ្នក|ឃើញ|នៅ|ទីនេះ។ ជំនួយ|របស់|ការិយាល័យ|អ្នក|នៅ|បន្ត ហើយ|គ្មាន|សេវា|ណា|បញ្ចប់|ទេ។',
  ),
  'share-stop-record': both(
    'Record the consent that was taken back as well: send it again with Withdrawn. Recording it stops nobody by itself; this press does.',
    'សូម|កត់ត្រា|ការ|យល់|ព្រម|ដែល|បាន|ដក|វិញ|ផង៖ ផ្ញើ|ម្តង|ទៀត|ដោយ|បាន|ដក|វិញ។ ការ|កត់ត្រា|ខ្លួន|វា|មិន|បញ្ឈប់|អ្នក|ណា|ទេ ការ|ចុច|នេះ|ទើប|បញ្ឈប់។',
  ),
  'stop-cannot': both(
    'This is signed with a device of your own, at a desk that knows the places where names are kept. Ask a colleague who has one, now.',
    'ត្រូវ|ចុះ|ហត្ថលេខា|ដោយ|ឧបករណ៍|ផ្ទាល់|ខ្លួន នៅ|កន្លែង|ធ្វើ|ការ|ដែល|ស្គាល់|ទូ|សុវត្ថិភាព។ សូម|ឲ្យ|មិត្ត|រួម|ការងារ|ដែល|មាន ចុច|ឥឡូវ។',
  ),
  'stop-unsaid': both(
    'It is stopped: every place where names are kept has heard it. That you did it was not signed, so this line stays: hold once more. To stop twice harms nothing.',
    'បាន|បញ្ឈប់|ហើយ៖ ទូ|សុវត្ថិភាព|ទាំង|អស់|ដឹង|ហើយ។ មិន|ទាន់|ចុះ|ហត្ថលេខា|ថា|អ្នក|បាន|ធ្វើ ដូច្នេះ|បន្ទាត់|នេះ|នៅ|ដដែល៖ សូម|ចុច|ជាប់|ម្តង|ទៀត។ បញ្ឈប់|ពីរ|ដង មិន|ខូច|អ្វី|ទេ។',
  ),
  'stop-said': both('Openings by others were stopped: {who}, {day}.', 'បាន|បញ្ឈប់|ការ|បើក|ដោយ|អ្នក|ដទៃ៖ {who} {day}។'),
  'share-stop-says': both(
    'This person has taken back that others see what my office has recorded of them: every grant of it ends (records: {n}).',
    'សាមីខ្លួន|បាន|ដក|វិញ|ការ|ឲ្យ|អ្នក|ដទៃ|មើល|កំណត់ត្រា {n} របស់|ការិយាល័យ|ខ្ញុំ។ ការ|អនុញ្ញាត|ទាំង|អស់|លើ|វា|បញ្ចប់។',
  ),
  'share-stop-hold': both('Hold to stop sharing', 'ចុច|ជាប់|ដើម្បី|ឈប់|ចែក|រំលែក'),
  'share-again': both('The person has agreed anew', 'សាមីខ្លួន|បាន|យល់|ព្រម|ជា|ថ្មី'),
  'share-again-how': both(
    'After sharing was stopped, nothing can be granted until somebody who may grant has said this. What was granted before stays ended: another person of your office grants anew what she agrees to.',
    'ក្រោយ|ឈប់|ចែក|រំលែក មិន|អាច|អនុញ្ញាត|អ្វី|ទេ រហូត|ដល់|អ្នក|ដែល|មាន|សិទ្ធិ|អនុញ្ញាត|ប្រាប់|ដូច|នេះ។ អ្វី|ដែល|បាន|អនុញ្ញាត|មុន|នៅ|តែ|បញ្ចប់៖ អ្នក|ផ្សេង|ក្នុង|ការិយាល័យ|អ្នក|ត្រូវ|អនុញ្ញាត|ជា|ថ្មី|នូវ|អ្វី|ដែល|គាត់|យល់|ព្រម។',
  ),
  'share-again-says': both(
    'This person has agreed anew that what my office has recorded of them may be shared, each record by a grant of its own (records: {n}).',
    'សាមីខ្លួន|បាន|យល់|ព្រម|ជា|ថ្មី ថា|កំណត់ត្រា {n} របស់|ការិយាល័យ|ខ្ញុំ|អាច|ចែក|រំលែក តាម|ការ|អនុញ្ញាត|នីមួយៗ។',
  ),
  'share-again-hold': both('Hold to say so', 'ចុច|ជាប់|ដើម្បី|បញ្ជាក់'),
} as const
