/** Words of the screening queue and the watch over who is held. The Khmer is a draft until a native reader, and one who works with survivors, sign it. */
import type { Words } from '../../../../core/model/fields.ts'
import type { Watched } from '../../../../core/person/watch.ts'
import { both } from '../../../words/say.ts'

export const WAITS = {
  'waits-title': both('Waiting to be screened', 'រង់ចាំ|ការ|ពិនិត្យ'),
  'waits-n': both('{n} wait, {held} of them held', '{n} រង់ចាំ ក្នុង|នោះ {held} កំពុង|ជាប់|ឃុំឃាំង'),
  'waits-none': both('Nobody in your office’s records waits.', 'គ្មាន|អ្នក|ណា|រង់ចាំ|ក្នុង|កំណត់ត្រា|របស់|ការិយាល័យ|អ្នក|ទេ។'),
  'waits-held': both('Held', 'កំពុង|ជាប់|ឃុំឃាំង'),
  'waits-announced': both('Removal announced', 'ប្រកាស|បណ្តេញ|ចេញ'),
  'waits-since': both('since {day}', 'តាំង|ពី {day}'),
  'waits-first-was': both(
    'Screened {day} by: {by}. In private: {private}. Interpreter: {interpreter}. {outcome}',
    'ពិនិត្យ {day} ដោយ៖ {by}។ ដោយ|ឡែក៖ {private}។ អ្នក|បកប្រែ៖ {interpreter}។ {outcome}',
  ),
  'waits-second-was': both(
    'Second screening {day} by: {by}. In private: {private}. Interpreter: {interpreter}. {outcome}',
    'ពិនិត្យ|លើក|ទី|ពីរ {day} ដោយ៖ {by}។ ដោយ|ឡែក៖ {private}។ អ្នក|បកប្រែ៖ {interpreter}។ {outcome}',
  ),
  /** Before what such a screening says: alone, "none found" reads as an answer (DESIGN 8.3). */
  'waits-no-answer': both('No answer to rely on:', 'មិន|មែន|ជា|ចម្លើយ|ដែល|អាច|ពឹង|បាន៖'),
  'waits-removed-how': both(
    'Something can still be done. Look in the file whether the person agreed that a group at home is told: then ask it to meet them. Tell your head today that it happened.',
    'នៅ|អាច|ធ្វើ|អ្វី|បាន។ សូម|មើល|ក្នុង|ឯកសារ ថា|គាត់|បាន|យល់ព្រម|ឲ្យ|ប្រាប់|អង្គការ|នៅ|ប្រទេស|គាត់|ឬ|ទេ៖ បើ|បាន សូម|សុំ|ឲ្យ|គេ|ទៅ|ជួប|គាត់។ សូម|ប្រាប់|ប្រធាន|ថ្ងៃ|នេះ|ថា|វា|បាន|កើត|ឡើង។',
  ),
  'waits-call': both('Call today: {n} to be removed', 'ទូរសព្ទ|ថ្ងៃ|នេះ៖ {n} នឹង|ត្រូវ|បណ្តេញ|ចេញ'),
  'waits-call-how': both(
    'Ring whoever holds the person. Ask that the removal waits until somebody of social services or an NGO has spoken with them alone, with an interpreter; and ask for its day. Never say what the person told, nor who sent you.',
    'ទូរសព្ទ|ទៅ|កន្លែង|ដែល|កំពុង|ឃុំឃាំង|គាត់។ សុំ|ឲ្យ|ការ|បណ្តេញ|រង់ចាំ រហូត|ដល់|មាន|អ្នក|ពី|សង្គមកិច្ច ឬ|អង្គការ បាន|និយាយ|ជា|មួយ|គាត់|ដោយ|ឡែក មាន|អ្នក|បកប្រែ ហើយ|សួរ|ថា|ថ្ងៃ|ណា។ កុំ|ប្រាប់|អ្វី|ដែល|គាត់|បាន|និយាយ ឬ|ថា|អ្នក|ណា|បាន|ឲ្យ|ទូរសព្ទ|ឡើយ។',
  ),
  'waits-not-rung': both('Nobody of your office has written down a call yet.', 'មិន|ទាន់|មាន|អ្នក|ក្នុង|ការិយាល័យ|អ្នក|កត់ត្រា|ការ|ទូរសព្ទ|ទេ។'),
  'waits-no-day': both('day not known: find out', 'មិន|ដឹង|ថ្ងៃ៖ សូម|សួរ'),
  'waits-before': both(
    'Before you ask anybody: alone with the person? An interpreter whom they accept? Somewhere to go afterwards? If not, not today.',
    'មុន|សួរ|អ្នក|ណា៖ នៅ|ម្នាក់|ឯង|ជា|មួយ|គាត់|ឬ|ទេ? អ្នក|បកប្រែ|ដែល|គាត់|ទទួល|យក|ឬ|ទេ? មាន|កន្លែង|ទៅ|ក្រោយ|មក|ឬ|ទេ? បើ|គ្មាន មិន|មែន|ថ្ងៃ|នេះ|ទេ។',
  ),
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
    'From your own office’s records alone: whom others hold is not known here. Not being on this list does not mean that a person is safe. “None found” is true of that day alone.',
    'ពី|កំណត់ត្រា|របស់|ការិយាល័យ|អ្នក|ប៉ុណ្ណោះ។ អ្នក|ដែល|គេ|ឃុំឃាំង|នៅ|កន្លែង|ផ្សេង មិន|ដឹង|នៅ|ទីនេះ ហើយ|អ្នក|ដែល|មិន|មាន|ក្នុង|បញ្ជី មិន|មែន|មាន|ន័យ|ថា|មាន|សុវត្ថិភាព|ទេ។ «រក|មិន|ឃើញ» ពិត|តែ|នៅ|ថ្ងៃ|នោះ|ប៉ុណ្ណោះ។',
  ),
} as const

export const WAIT_WORDS: Readonly<Record<Watched['wait'], Words>> = {
  first: both('Nobody has asked yet', 'មិន|ទាន់|មាន|អ្នក|សួរ'),
  again: both('Screening was not completed', 'ការ|ពិនិត្យ|មិន|បាន|បញ្ចប់'),
  second: both('A second screening is due', 'ត្រូវ|ពិនិត្យ|លើក|ទី|ពីរ'),
  refer: both('Indicators were found, and still held', 'រក|ឃើញ|សូចនាករ ហើយ|នៅ|កំពុង|ជាប់|ឃុំឃាំង'),
}
/** The act that ends each. */
export const WAIT_ACTS: Readonly<Record<Watched['wait'], Words>> = {
  first: both('Record a screening', 'កត់ត្រា|ការ|ពិនិត្យ'),
  again: both('Record a screening', 'កត់ត្រា|ការ|ពិនិត្យ'),
  second: both('Record the second', 'កត់ត្រា|លើក|ទី|ពីរ'),
  refer: both('Refer to help', 'បញ្ជូន|ទៅ|ជំនួយ'),
}
