/** Words of the page of what was publicly said. The Khmer is a draft until a native reader signs it. */
import type { MEDIA } from '../../core/entry/kinds/statement-noted.ts'
import type { Words } from '../../core/model/fields.ts'
import { both } from './say.ts'

export const SAID = {
  title: both('What was said, and what was recorded', 'អ្វី|ដែល|បាន|និយាយ និង|អ្វី|ដែល|បាន|កត់ត្រា'),
  lead: both(
    'Numbers that were promised or claimed in public, and denials, each with its day and where it was printed. Beside them stands what this record has released of the same thing.',
    'លេខ|ដែល|បាន|សន្យា ឬ|បាន|អះអាង|ជា|សាធារណៈ និង|ការ|បដិសេធ នីមួយៗ|មាន|ថ្ងៃ និង|កន្លែង|ដែល|បោះពុម្ព។ នៅ|ជាប់|នោះ មាន|អ្វី|ដែល|កំណត់ត្រា|នេះ|បាន|ចេញផ្សាយ|អំពី|រឿង|ដដែល។',
  ),
  'no-verdict': both(
    'Nothing here says who was right. A lower number may be work that nobody recorded, returns that have not come, or another way of counting.',
    'គ្មាន|អ្វី|នៅ|ទីនេះ|ប្រាប់|ថា|អ្នក|ណា|ត្រូវ|ទេ។ លេខ|ទាប|ជាង អាច|ជា|ការងារ|ដែល|គ្មាន|អ្នក|កត់ត្រា របាយការណ៍|ដែល|មិន|ទាន់|មក ឬ|របៀប|រាប់|ផ្សេង។',
  ),
  demo: both(
    'In this demonstration no number stands beside the words of real bodies, for its numbers are invented. What an organisation says in it is invented as its numbers are.',
    'ក្នុង|ការ|បង្ហាញ|សាកល្បង|នេះ គ្មាន|លេខ|នៅ|ជាប់|ពាក្យ|របស់|ស្ថាប័ន|ពិត|ទេ ព្រោះ|លេខ|ជា|លេខ|ប្រឌិត។ អ្វី|ដែល|អង្គការ|មួយ|និយាយ|ក្នុង|នោះ ជា|ការ|ប្រឌិត ដូច|លេខ|ដែរ។',
  ),
  none: both('Nothing that was publicly said is noted here yet.', 'មិន|ទាន់|មាន|ពាក្យ|សាធារណៈ|ណា ត្រូវ|បាន|កត់|នៅ|ទីនេះ|ទេ។'),
  'number-claimed': both('Claimed by {speaker}: {number}, for {time}.', '{speaker}|បាន|អះអាង៖ {number} សម្រាប់ {time}។'),
  'number-promised': both('Promised by {speaker}: {number}, for {time}.', '{speaker}|បាន|សន្យា៖ {number} សម្រាប់ {time}។'),
  'number-denied': both('Denied by {speaker}: that there is any, for {time}.', '{speaker}|បាន|បដិសេធ|ថា|មាន សម្រាប់ {time}។'),
  'of-what': both('Of what: {what} ({unit}).', 'អំពី៖ {what} ({unit})។'),
  where: both('{cut}: {code}', '{cut}៖ {code}'),
  from: both('Printed or heard: {medium} of {day}.', 'បោះពុម្ព ឬ|ឮ៖ {medium} ថ្ងៃ {day}។'),
  noted: both('Noted and signed by {body}.', 'កត់ និង|ចុះ|ហត្ថលេខា|ដោយ {body}។'),
  back: both('Taken back by {body}: {why}.', 'ដក|វិញ|ដោយ {body}៖ {why}។'),
  'col-figure': both('Released of it', 'អ្វី|ដែល|បាន|ចេញផ្សាយ'),
  'col-then': both('Known by {day}', 'ដឹង|ត្រឹម {day}'),
  'col-now': both('Known now', 'ដឹង|ឥឡូវ'),
  stages: both('{what}, by how far each has come', '{what} តាម|ដំណាក់|កាល|ដែល|បាន|ទៅ|ដល់'),
  'col-stage': both('How far', 'ដល់|ណា'),
  link: both('What was said, and what was recorded', 'អ្វី|ដែល|បាន|និយាយ និង|អ្វី|ដែល|បាន|កត់ត្រា'),
} as const

export const MEDIUM_WORDS: Readonly<Record<(typeof MEDIA)[number], Words>> = {
  NEWS: both('a newspaper', 'សារព័ត៌មាន'),
  BROADCAST: both('a broadcast', 'ការ|ផ្សាយ'),
  PRESS: both('a statement to the press', 'សេចក្តី|ប្រកាស|ព័ត៌មាន'),
  SPEECH: both('a speech', 'សុន្ទរកថា'),
  REPORT: both('a report', 'របាយការណ៍'),
  LETTER: both('a letter', 'លិខិត'),
  GAZETTE: both('the gazette', 'រាជកិច្ច'),
  WEBSITE: both('a website', 'គេហទំព័រ'),
  SOCIAL: both('a post', 'ការ|បង្ហោះ'),
  OTHER: both('another document', 'ឯកសារ|ផ្សេង'),
}
