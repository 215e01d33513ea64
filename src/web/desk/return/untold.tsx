import { both, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'

const UNTOLD = {
  untold: both(
    'This is on record. What it was begun from was not told, and still waits: open it, and say there what came of it.',
    'នេះ|ចូល|កំណត់ត្រា|ហើយ។ អ្វី|ដែល|វា|ចាប់ផ្តើម|មក មិន|ទាន់|បាន|ប្រាប់ ហើយ|នៅ|រង់ចាំ៖ សូម|បើក|វា ហើយ|ប្រាប់|លទ្ធផល|នៅ|ទីនោះ។',
  ),
} as const

/** The record came in; what was to be told with it was refused, or the line is down. */
export const Untold = () => (
  <p className="card stop narrow" role="alert">
    {speaker(UNTOLD, useLang())('untold')}
  </p>
)
