import { both, speaker } from '../../../words/say.ts'
import { useLang } from '../../lang.tsx'

const AFTER = {
  untold: both(
    'This is on record. What it was begun from was not told, and still waits: open it, and say there what came of it.',
    'នេះ|ចូល|កំណត់ត្រា|ហើយ។ អ្វី|ដែល|វា|ចាប់ផ្តើម|មក មិន|ទាន់|បាន|ប្រាប់ ហើយ|នៅ|រង់ចាំ៖ សូម|បើក|វា ហើយ|ប្រាប់|លទ្ធផល|នៅ|ទីនោះ។',
  ),
  back: both('Back to where this was begun', 'ត្រឡប់|ទៅ|កន្លែង|ដែល|បាន|ចាប់ផ្តើម'),
} as const

type Props = { readonly isHeard: boolean; readonly back: string | undefined }

/** What follows where a record was begun elsewhere: the way back; and that what was to be told with it was refused, or the line is down. */
export function After({ isHeard, back }: Props) {
  const say = speaker(AFTER, useLang())
  return (
    <>
      {!isHeard && (
        <p className="card stop narrow" role="alert">
          {say('untold')}
        </p>
      )}
      {back !== undefined && (
        <p className="row acts">
          <a className="btn p" href={back}>
            {say('back')}
          </a>
        </p>
      )}
    </>
  )
}
