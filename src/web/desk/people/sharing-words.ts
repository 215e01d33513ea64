/** Words of taking back that others see a person's records. The Khmer is a draft until a native reader, and one who works with survivors, sign it. */
import { both } from '../../words/say.ts'

export const SHARING = {
  'share-stop': both('The person takes it back: stop sharing', 'សាមីខ្លួន|ដក|វិញ៖ ឈប់|ចែក|រំលែក'),
  'share-stop-how': both(
    'Nobody outside your office opens these records any more, from the moment that the places where names are kept hear it: within the hour. Your office’s help goes on, and no service ends. Record the consent that was taken back as well.',
    'គ្មាន|អ្នក|ណា|ក្រៅ|ការិយាល័យ|អ្នក|បើក|កំណត់ត្រា|ទាំង|នេះ|បាន|ទៀត|ទេ ចាប់|ពី|ពេល|ទូ|សុវត្ថិភាព|ដឹង។ ជំនួយ|របស់|ការិយាល័យ|អ្នក|នៅ|បន្ត ហើយ|គ្មាន|សេវា|ណា|បញ្ចប់|ទេ។ សូម|កត់ត្រា|ការ|យល់|ព្រម|ដែល|បាន|ដក|វិញ|ផង។',
  ),
  'share-stop-says': both(
    'This person has taken back that others see {n} records of my office. Every grant of them ends.',
    'សាមីខ្លួន|បាន|ដក|វិញ|ការ|ឲ្យ|អ្នក|ដទៃ|មើល|កំណត់ត្រា {n} របស់|ការិយាល័យ|ខ្ញុំ។ ការ|អនុញ្ញាត|ទាំង|អស់|លើ|វា|បញ្ចប់។',
  ),
  'share-stop-hold': both('Hold to stop sharing', 'ចុច|ជាប់|ដើម្បី|ឈប់|ចែក|រំលែក'),
  'share-again': both('The person has agreed anew', 'សាមីខ្លួន|បាន|យល់|ព្រម|ជា|ថ្មី'),
  'share-again-how': both(
    'After sharing was stopped, nothing can be granted until somebody who may grant has said this. What was granted before stays ended: another person of your office grants anew what she agrees to.',
    'ក្រោយ|ឈប់|ចែក|រំលែក មិន|អាច|អនុញ្ញាត|អ្វី|ទេ រហូត|ដល់|អ្នក|ដែល|មាន|សិទ្ធិ|អនុញ្ញាត|ប្រាប់|ដូច|នេះ។ អ្វី|ដែល|បាន|អនុញ្ញាត|មុន|នៅ|តែ|បញ្ចប់៖ អ្នក|ផ្សេង|ក្នុង|ការិយាល័យ|អ្នក|ត្រូវ|អនុញ្ញាត|ជា|ថ្មី|នូវ|អ្វី|ដែល|គាត់|យល់|ព្រម។',
  ),
  'share-again-says': both(
    'This person has agreed anew that {n} records of my office may be shared, each by a grant of its own.',
    'សាមីខ្លួន|បាន|យល់|ព្រម|ជា|ថ្មី ថា|កំណត់ត្រា {n} របស់|ការិយាល័យ|ខ្ញុំ|អាច|ចែក|រំលែក តាម|ការ|អនុញ្ញាត|នីមួយៗ។',
  ),
  'share-again-hold': both('Hold to say so', 'ចុច|ជាប់|ដើម្បី|បញ្ជាក់'),
} as const
