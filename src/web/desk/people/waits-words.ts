/** Words of the screening queue and the watch over who is held. The Khmer is a draft until a native reader, and one who works with survivors, sign it. */
import type { Words } from '../../../core/model/fields.ts'
import type { Watched } from '../../../core/person/watch.ts'
import { both } from '../../words/say.ts'

export const WAITS = {
  'waits-title': both('Waiting to be screened', 'រង់ចាំ|ការ|ពិនិត្យ'),
  'waits-n': both('{n} wait, {held} of them held', '{n} រង់ចាំ ក្នុង|នោះ {held} ត្រូវ|ឃុំ'),
  'waits-none': both('Nobody in your office’s records waits.', 'គ្មាន|អ្នក|ណា|រង់ចាំ|ក្នុង|កំណត់ត្រា|របស់|ការិយាល័យ|អ្នក|ទេ។'),
  'waits-held': both('Held', 'ត្រូវ|ឃុំ'),
  'waits-announced': both('Removal announced', 'ប្រកាស|បណ្តេញ|ចេញ'),
  'waits-since': both('since {day}', 'តាំង|ពី {day}'),
  'waits-first-was': both('Screened {day} by: {by}; {how}. {outcome}', 'ពិនិត្យ {day} ដោយ៖ {by} {how}។ {outcome}'),
  'waits-second-was': both('Second screening {day} by: {by}; {how}. {outcome}', 'ពិនិត្យ|លើក|ទី|ពីរ {day} ដោយ៖ {by} {how}។ {outcome}'),
  'waits-private': both('in private', 'ដោយ|ឡែក'),
  'waits-not-private': both('not in private, or not said', 'មិន|ដោយ|ឡែក ឬ|មិន|បាន|ប្រាប់'),
  'waits-interpreter': both('with an interpreter', 'មាន|អ្នក|បកប្រែ'),
  'waits-no-interpreter': both('no interpreter, or not said', 'គ្មាន|អ្នក|បកប្រែ ឬ|មិន|បាន|ប្រាប់'),
  'waits-not-said': both('not said', 'មិន|បាន|ប្រាប់'),
  'waits-removed': both('Removed without a second screening', 'បណ្តេញ|ចេញ|ដោយ|គ្មាន|ការ|ពិនិត្យ|លើក|ទី|ពីរ'),
  'waits-removed-none': both('None in your office’s records.', 'គ្មាន|ក្នុង|កំណត់ត្រា|របស់|ការិយាល័យ|អ្នក|ទេ។'),
  'waits-removed-unknown': both(
    'Cannot be known here: your office records no removals.',
    'មិន|អាច|ដឹង|នៅ|ទីនេះ៖ ការិយាល័យ|អ្នក មិន|កត់ត្រា|ការ|បណ្តេញ|ចេញ|ទេ។',
  ),
  'waits-removed-n': both('{n}; recorded today: {today}.', '{n} កត់ត្រា|ថ្ងៃ|នេះ {today}។'),
  'waits-more': both(
    'More was recorded than is looked at here: the newest was. Go through the lists as well.',
    'មាន|កំណត់ត្រា|ច្រើន|ជាង|នេះ៖ មើល|តែ|ថ្មី|ជាង|គេ។ សូម|មើល|បញ្ជី|ផង។',
  ),
  'waits-old': both('This list is old. Load the page again before you rely on it.', 'បញ្ជី|នេះ|ចាស់|ហើយ។ សូម|បើក|ទំព័រ|ម្តង|ទៀត មុន|ពេល|ពឹង|លើ|វា។'),
  'waits-scope': both(
    'From your own office’s records alone. Whom others hold is not known here, and who is not on this list is not safe by it. “None found” is of that occasion.',
    'ពី|កំណត់ត្រា|របស់|ការិយាល័យ|អ្នក|ប៉ុណ្ណោះ។ អ្នក|ដែល|គេ|ឃុំ|នៅ|កន្លែង|ផ្សេង មិន|ដឹង|នៅ|ទីនេះ ហើយ|អ្នក|ដែល|មិន|មាន|ក្នុង|បញ្ជី មិន|មែន|មាន|សុវត្ថិភាព|ទេ។ «រក|មិន|ឃើញ» គឺ|នៅ|ពេល|នោះ។',
  ),
} as const

export const WAIT_WORDS: Readonly<Record<Watched['wait'], Words>> = {
  first: both('Nobody has asked yet', 'មិន|ទាន់|មាន|អ្នក|សួរ'),
  again: both('Screening was not completed', 'ការ|ពិនិត្យ|មិន|បាន|បញ្ចប់'),
  second: both('A second screening is due', 'ត្រូវ|ពិនិត្យ|លើក|ទី|ពីរ'),
  refer: both('Indicators were found, and still held', 'រក|ឃើញ|សូចនាករ ហើយ|នៅ|ត្រូវ|ឃុំ'),
}
/** The act that ends each. */
export const WAIT_ACTS: Readonly<Record<Watched['wait'], Words>> = {
  first: both('Record a screening', 'កត់ត្រា|ការ|ពិនិត្យ'),
  again: both('Record a screening', 'កត់ត្រា|ការ|ពិនិត្យ'),
  second: both('Record the second', 'កត់ត្រា|លើក|ទី|ពីរ'),
  refer: both('Refer to help', 'បញ្ជូន|ទៅ|ជំនួយ'),
}
