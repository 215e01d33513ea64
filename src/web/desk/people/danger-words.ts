/** Words of the one line on every screen of people. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const DANGER = {
  'danger-now': both('In danger now: ring first.', 'មាន|គ្រោះថ្នាក់|ឥឡូវ៖ សូម|ទូរសព្ទ|ជា|មុន។'),
  'danger-none': both(
    'No number is set here yet: ring whoever your office has agreed on.',
    'នៅ|ទីនេះ|មិន|ទាន់|មាន|លេខ|ទេ៖ សូម|ទូរសព្ទ|ទៅ|អ្នក|ដែល|ការិយាល័យ|អ្នក|បាន|ព្រមព្រៀង។',
  ),
} as const
