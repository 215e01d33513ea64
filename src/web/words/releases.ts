/** Words of a release that waits to be approved. The Khmer is a draft until a native reader signs it. */
import { CHANGED_SINCE } from './common.ts'
import type { WithholdReason } from '../../core/release/said.ts'
import type { Words } from '../../core/model/fields.ts'
import { both } from './say.ts'

export const RELEASES = {
  'rel-title': both('Figures to approve', 'តួលេខ|ដែល|ត្រូវ|យល់ព្រម'),
  'rel-how': both(
    'What goes out to everybody needs two people of two offices. Until then these figures are yours to read and nobody else’s: that your office read them is on record.',
    'អ្វី|ដែល|ចេញ|ជា|សាធារណៈ ត្រូវ|ការ|មនុស្ស|ពីរ|នាក់|មក|ពី|ការិយាល័យ|ពីរ។ មុន|ពេល|នោះ តួលេខ|ទាំង|នេះ|សម្រាប់|អ្នក|អាន|តែ|ប៉ុណ្ណោះ៖ ការ|អាន|របស់|ការិយាល័យ|អ្នក|ត្រូវ|បាន|កត់ត្រា។',
  ),
  'rel-none': both('No figures wait for you.', 'គ្មាន|តួលេខ|រង់ចាំ|អ្នក|ទេ។'),
  'rel-draft': both('Draft {id}', 'សេចក្តី|ព្រាង {id}'),
  'rel-count': both('Releases in it', 'ការ|ចេញផ្សាយ|ក្នុង|នោះ'),
  'rel-as-of': both('As on record on', 'តាម|កំណត់ត្រា|នៅ'),
  'rel-attacked': both('Attacked last', 'សាកល្បង|វាយ|ប្រហារ|ចុង|ក្រោយ'),
  'rel-words': both('Said so far', 'បាន|និយាយ|មក|ដល់|ពេល|នេះ'),
  'rel-nobody': both('nobody has said anything', 'គ្មាន|អ្នក|ណា|និយាយ|ទេ'),
  'rel-word-approved': both('{office}: may go out', '{office}៖ អាច|ចេញ'),
  'rel-word-declined': both('{office}: may not go out, {reason}', '{office}៖ មិន|អាច|ចេញ {reason}'),
  'rel-waits': both('Waits for two people of two offices.', 'រង់ចាំ|មនុស្ស|ពីរ|នាក់|មក|ពី|ការិយាល័យ|ពីរ។'),
  'rel-waits-one': both(
    'One office has approved. Waits for one more person, of another office.',
    'ការិយាល័យ|មួយ|បាន|យល់ព្រម។ រង់ចាំ|មនុស្ស|ម្នាក់|ទៀត មក|ពី|ការិយាល័យ|ផ្សេង។',
  ),
  'rel-thin': both(
    'Tables with few records in a cell: {n}. A coarser table would show more; the certificate names them.',
    'តារាង|ដែល|មាន|កំណត់ត្រា|តិច|ក្នុង|ក្រឡា៖ {n}។ តារាង|ទូលាយ|ជាង|នេះ នឹង|បង្ហាញ|បាន|ច្រើន|ជាង ហើយ|វិញ្ញាបនបត្រ|រាយ|ឈ្មោះ|វា។',
  ),
  'rel-thin-shown': both(
    'Few people stand in a cell, and nothing is withheld. Tables: {n}. Read each as somebody would who knows one of them; the certificate names the tables.',
    'មាន|មនុស្ស|តិច|ក្នុង|ក្រឡា ហើយ|គ្មាន|អ្វី|ត្រូវ|បាន|លាក់|ទេ។ តារាង៖ {n}។ សូម|អាន|នីមួយៗ|ដូច|អ្នក|ដែល|ស្គាល់|ម្នាក់|ក្នុង|នោះ ហើយ|វិញ្ញាបនបត្រ|រាយ|ឈ្មោះ|តារាង។',
  ),
  'rel-approved': both(
    'Two offices have approved. The secretariat publishes it where figures are drafted; every attack runs once more before it goes out.',
    'ការិយាល័យ|ពីរ|បាន|យល់ព្រម។ លេខាធិការដ្ឋាន|ផ្សាយ|វា នៅ|ទំព័រ|ព្រាង|តួលេខ។ ការ|សាកល្បង|វាយ|ប្រហារ|ទាំងអស់|ធ្វើ|ម្តង|ទៀត|មុន|ពេល|ចេញ។',
  ),
  'rel-refused': both('Oversight declined. Nothing of it goes out.', 'ស្ថាប័ន|ត្រួតពិនិត្យ|បាន|បដិសេធ។ គ្មាន|អ្វី|ចេញ|ទេ។'),
  'rel-outrun': both(
    'Something else went out since this was attacked. It has to be attacked again beside that; until then nobody can approve it.',
    'មាន|អ្វី|ផ្សេង|បាន|ចេញ|តាំង|ពី|ពេល|សាកល្បង។ ត្រូវ|សាកល្បង|ម្តង|ទៀត|ជា|មួយ|វា។ មុន|ពេល|នោះ គ្មាន|អ្នក|ណា|អាច|យល់ព្រម|ទេ។',
  ),
  'rel-shut': both(
    'Other figures were released or read since this was attacked. Whoever has both could find a person by subtracting; so it is shown to nobody before the secretariat has attacked it again beside them.',
    'មាន|តួលេខ|ផ្សេង|បាន|ចេញ ឬ|មាន|អ្នក|អាន តាំង|ពី|ពេល|សាកល្បង។ អ្នក|ដែល|មាន|ទាំង|ពីរ អាច|រក|ឃើញ|បុគ្គល|ដោយ|ដក|លេខ។ ដូច្នេះ មិន|បង្ហាញ|វា|ដល់|អ្នក|ណា|ទេ រហូត|ដល់|លេខាធិការដ្ឋាន|សាកល្បង|វា|ម្តង|ទៀត|ជា|មួយ|តួលេខ|នោះ។',
  ),
  'rel-altered': both(
    'Somebody changed its files since it was attacked. Nothing of it can be read or approved; tell the secretariat.',
    'មាន|អ្នក|កែ|ឯកសារ|របស់|វា តាំង|ពី|ពេល|សាកល្បង។ គ្មាន|អ្វី|អាច|អាន ឬ|យល់ព្រម|ទេ។ សូម|ប្រាប់|លេខាធិការដ្ឋាន។',
  ),
  'rel-read': both('Read the figures', 'អាន|តួលេខ'),
  'rel-reading': both('Fetching the figures', 'កំពុង|យក|តួលេខ'),
  'rel-unreadable': both(
    'These figures cannot be read here as they came. Nothing can be signed; tell the secretariat.',
    'តួលេខ|ទាំង|នេះ|មិន|អាច|អាន|នៅ|ទីនេះ|ទេ។ គ្មាន|អ្វី|អាច|ចុះ|ហត្ថលេខា។ សូម|ប្រាប់|លេខាធិការដ្ឋាន។',
  ),
  'rel-of': both('{what}, {when}', '{what} {when}'),
  'rel-cells': both('Numbers', 'ចំនួន'),
  'rel-cells-are': both('{printed} printed, {withheld} withheld', 'បង្ហាញ {printed} មិន|បង្ហាញ {withheld}'),
  'rel-cells-rounded': both('{rounded} rounded to {base}, {empty} nobody', 'បង្គត់|ទៅ {base} ចំនួន {rounded} គ្មាន|នរណា {empty}'),
  'rel-tried': both('Attacks', 'ការ|សាកល្បង|វាយ|ប្រហារ'),
  'rel-tried-are': both(
    '{attacks} ways beside {beside} other releases, out or drafted with it: {exact} cells worked out, {narrow} narrowed too far',
    '{attacks} វិធី ជាមួយ|ការ|ចេញផ្សាយ|ផ្សេង {beside} ដែល|បាន|ចេញ|ឬ|រៀបចំ|ជាមួយ|គ្នា៖ រក|ឃើញ {exact} ក្រឡា បង្រួម|ខ្លាំង|ពេក {narrow}',
  ),
  'rel-coverage': both('Returns behind it', 'របាយការណ៍|ពី|ក្រោយ'),
  'rel-coverage-waiting': both(
    '{received} of {due}, all that were due; something in them waits, or part of the time was asked of nobody: the numbers are at least',
    '{received} ក្នុង|ចំណោម {due} គ្រប់|តាម|អ្វី|ដែល|ត្រូវ|មក។ មាន|អ្វី|ក្នុង|នោះ|នៅ|រង់ចាំ ឬ|រយៈពេល|មួយ|ផ្នែក|មិន|បាន|សួរ|អ្នក|ណា|ទេ៖ ចំនួន|គឺ|យ៉ាង|តិច',
  ),
  'rel-coverage-unasked': both(
    'none was owed; what was recorded all the same is counted: the numbers are at least',
    'គ្មាន|របាយការណ៍|ត្រូវ|ដាក់|ទេ។ អ្វី|ដែល|បាន|កត់ត្រា ត្រូវ|បាន|រាប់៖ ចំនួន|គឺ|យ៉ាង|តិច',
  ),
  'rel-changed': CHANGED_SINCE,
  'rel-caveat': both('To know', 'ត្រូវ|ដឹង'),
  'rel-certificate': both('Certificate', 'វិញ្ញាបនបត្រ'),
  'rel-number': both('Number', 'ចំនួន'),
  'rel-total': both('In all', 'សរុប'),
  'rel-to-come': both(
    'What goes out says so, and that each number is at least what stands there. It is no whole figure of this time.',
    'អ្វី|ដែល|ចេញ|ផ្សាយ ប្រាប់|ដូច្នេះ ហើយ|ថា|ចំនួន|នីមួយៗ|យ៉ាង|តិច|ប៉ុណ្ណោះ។ វា|មិនមែន|ជា|តួលេខ|ពេញ|នៃ|រយៈពេល|នេះ|ទេ។',
  ),
  'rel-open-one': both('The table', 'តារាង'),
  'rel-open': both('Open the tables: {tables}', 'បើក|តារាង៖ {tables}'),
  'rel-names': both('What columns and codes are called', 'ឈ្មោះ|នៃ|ជួរឈរ និង|លេខ|កូដ'),
  'rel-names-how': both(
    'These words go out with the numbers, to the letter as the files have them, and you sign them too: {file}.',
    'ពាក្យ|ទាំង|នេះ|ចេញ|ជា|មួយ|ចំនួន ដូច|ក្នុង|ឯកសារ|ដល់|អក្សរ|ចុង|ក្រោយ ហើយ|អ្នក|ចុះ|ហត្ថលេខា|លើ|វា|ដែរ៖ {file}។',
  ),
  'rel-names-other': both(
    'Some are called otherwise in this window, or not known here: {n}. They say so below; ask whoever drafted it before you approve.',
    'ពាក្យ|ខ្លះ|ត្រូវ|បាន|ហៅ|ផ្សេង|ក្នុង|ផ្ទាំង|នេះ ឬ|មិន|ស្គាល់|នៅ|ទីនេះ៖ {n}។ ពាក្យ|ទាំង|នោះ|ប្រាប់|ដូច្នេះ|ខាង|ក្រោម។ សូម|សួរ|អ្នក|រៀបចំ មុន|ពេល|យល់ព្រម។',
  ),
  'rel-names-here': both('here: {words}', 'នៅ|ទីនេះ៖ {words}'),
  'rel-names-column': both('Column', 'ជួរឈរ'),
  'rel-names-code': both('Code', 'លេខ|កូដ'),
  'rel-names-itself': both('the column itself', 'ជួរឈរ|ផ្ទាល់'),
  'rel-names-title': both('Its title', 'ចំណងជើង'),
  'rel-names-about': both('What it says of itself', 'អ្វី|ដែល|វា|និយាយ|អំពី|ខ្លួន'),
  'rel-names-licence': both('Its licence', 'អាជ្ញាប័ណ្ណ'),
  'rel-names-sources': both('Where it says that it comes from', 'ប្រភព|ដែល|វា|ប្រាប់'),
  'rel-names-none': both('none is named', 'គ្មាន|ប្រាប់'),
  'rel-says': both(
    'These numbers may go out to everybody as they stand here, to the digit. Releases in this draft: {n}.',
    'ចំនួន|ទាំង|នេះ|អាច|ចេញ|ជា|សាធារណៈ ដូច|នៅ|ទីនេះ ដល់|លេខ|ចុង|ក្រោយ។ ការ|ចេញផ្សាយ|ក្នុង|សេចក្តី|ព្រាង|នេះ៖ {n}។',
  ),
  'rel-closed': both(
    'Open the tables above first: you sign what you have read. Releases whose tables you have not opened: {n}.',
    'សូម|បើក|តារាង|ខាងលើ|ជា|មុន|សិន៖ អ្នក|ចុះ|ហត្ថលេខា|លើ|អ្វី|ដែល|អ្នក|បាន|អាន។ ការ|ចេញផ្សាយ|ដែល|អ្នក|មិន|ទាន់|បើក|តារាង៖ {n}។',
  ),
  'rel-hash': both('Check code, the same for everybody who reads these numbers:', 'លេខ|កូដ|ពិនិត្យ ដូច|គ្នា|សម្រាប់|អ្នក|អាន|ចំនួន|ទាំង|នេះ|ទាំងអស់៖'),
  'rel-own': both(
    'Your office has approved it; the second approval is another office’s.',
    'ការិយាល័យ|អ្នក|បាន|យល់ព្រម|ហើយ។ ការ|យល់ព្រម|ទី|ពីរ|មក|ពី|ការិយាល័យ|ផ្សេង។',
  ),
  'rel-said-approved': both('You said that it may go out.', 'អ្នក|បាន|និយាយ|ថា|អាច|ចេញ។'),
  'rel-said-declined': both('You said that it may not go out.', 'អ្នក|បាន|និយាយ|ថា|មិន|អាច|ចេញ។'),
} as const

export const WITHHOLD_WORDS: Readonly<Record<WithholdReason, Words>> = {
  recognised: both('somebody could be recognised', 'អាច|មាន|មនុស្ស|ត្រូវ|គេ|ស្គាល់'),
  wrong: both('a number is wrong', 'មាន|ចំនួន|មួយ|ខុស'),
  incomplete: both('too many returns are missing', 'ខ្វះ|របាយការណ៍|ច្រើន|ពេក'),
  'ask-me': both('speak to me first', 'សូម|និយាយ|ជា|មួយ|ខ្ញុំ|សិន'),
}
