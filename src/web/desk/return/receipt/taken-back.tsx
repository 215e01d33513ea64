import { both, speaker } from '../../../words/say.ts'
import { useLang } from '../../lang.tsx'
import { pathTo } from '../../route.ts'

/** The Khmer is a draft until a native reader, and one who works with survivors, sign it. */
const TAKEN_BACK = {
  title: both('Openings are not stopped yet', 'ការ|បើក|មិន|ទាន់|ត្រូវ|បាន|បញ្ឈប់'),
  how: both(
    'A consent was recorded as taken back. That alone stops nobody: others may open these records until you press “Hold to stop sharing” on the file. Do it now.',
    'បាន|កត់ត្រា|ថា|ការ|យល់|ព្រម|ត្រូវ|បាន|ដក|វិញ។ តែ|ប៉ុណ្ណោះ|មិន|បញ្ឈប់|អ្នក|ណា|ទេ៖ អ្នក|ដទៃ|អាច|បើក|កំណត់ត្រា|ទាំង|នេះ រហូត|ដល់|អ្នក|ចុច «ចុច|ជាប់|ដើម្បី|ឈប់|ចែក|រំលែក» ក្នុង|ឯកសារ។ សូម|ធ្វើ|ឥឡូវ។',
  ),
  open: both('Open the file and stop it', 'បើក|ឯកសារ ហើយ|បញ្ឈប់'),
  'open-n': both('Open file {n} and stop it', 'បើក|ឯកសារ {n} ហើយ|បញ្ឈប់'),
  many: both('The others stand on the page Today.', 'ឯកសារ|ផ្សេង|ទៀត មាន|នៅ|ទំព័រ|ថ្ងៃ|នេះ។'),
} as const
const MOST = 10

/** Whoever records that a person has taken something back sees at once that it is not done yet, with the way to the press that does it. */
export default function TakenBack({ records }: { /** Consents that were handed in as taken back. */ readonly records: readonly string[] }) {
  const say = speaker(TAKEN_BACK, useLang())
  return (
    <section className="card stop narrow" role="alert">
      <h2 className="h3">{say('title')}</h2>
      <p>{say('how')}</p>
      <ul>
        {records.slice(0, MOST).map((record, i) => (
          <li key={record}>
            <a href={pathTo('people', record)}>{records.length === 1 ? say('open') : say('open-n', { n: i + 1 })}</a>
          </li>
        ))}
      </ul>
      {records.length > MOST && <p className="s2">{say('many')}</p>}
    </section>
  )
}
