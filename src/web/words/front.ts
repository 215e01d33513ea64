/** Words of the first page. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const FRONT = {
  title: both('A national record of trafficking in persons', 'កំណត់ត្រា|ជាតិ|អំពី|អំពើ|ជួញដូរ|មនុស្ស'),
  'title-observatory': both(
    'What was asked about trafficking in persons, and what was answered',
    'អ្វី|ដែល|បាន|ស្នើ|អំពី|អំពើ|ជួញដូរ|មនុស្ស និង|អ្វី|ដែល|បាន|ឆ្លើយ',
  ),
  'fact-once': both('Each case is recorded once and followed to its end', 'សំណុំរឿង|នីមួយៗ កត់ត្រា|ម្តង ហើយ|តាមដាន|ដល់|ចប់'),
  'fact-sealed': both('Each name is sealed before it leaves the office', 'ឈ្មោះ|នីមួយៗ បិទ|សោ|មុន|ចេញ|ពី|ការិយាល័យ'),
  'fact-traced': both('Each figure says how complete it is, and can be checked', 'តួលេខ|នីមួយៗ ប្រាប់|ថា|គ្រប់|ប៉ុណ្ណា ហើយ|អាច|ផ្ទៀងផ្ទាត់'),
  'newest-figures': both('Newest figures', 'តួលេខ|ថ្មី|បំផុត'),
  'key-whole': both('double line: every return that was due is in', 'បន្ទាត់|ពីរ៖ របាយការណ៍|ដែល|ត្រូវ|ដាក់ មក|គ្រប់'),
  'key-part': both(
    'dashed line: not whole, because returns are missing or were not asked for, or of somebody it is not written',
    'បន្ទាត់|ដាច់ៗ៖ មិន|ទាន់|គ្រប់ ព្រោះ|ខ្វះ|របាយការណ៍ ឬ|មិន|បាន|សួរ|រក|វា ឬ|អ្នក|ខ្លះ|មិន|បាន|កត់|ទុក',
  ),
  'key-zero': both('single line under a 0: an office signed that there was none', 'បន្ទាត់|មួយ៖ សូន្យ ដែល|មាន|អ្នក|ចុះ|ហត្ថលេខា'),
  'by-cohort': both(
    'Those who began in a year are followed here, whenever they were sentenced; the newest figures below count a year’s own decisions. The two answer different questions.',
    'ទីនេះ|តាមដាន|អ្នក|ដែល|ចាប់ផ្តើម|ក្នុង|ឆ្នាំ|មួយ ទោះ|កាត់|ទោស|ពេល|ណា|ក៏|ដោយ។ តួលេខ|ថ្មី|បំផុត|ខាងក្រោម រាប់|សេចក្តី|សម្រេច|នៃ|ឆ្នាំ|នោះ|ផ្ទាល់។ ទាំង|ពីរ|ឆ្លើយ|សំណួរ|ផ្សេង|គ្នា។',
  ),
  'waits-n': both('From court register to sentence: {n} people accused still wait', 'ពី|បញ្ជី|តុលាការ|ដល់|ទោស៖ ជន|ជាប់ចោទ {n} នាក់ នៅ|រង់ចាំ'),
  waits: both('From court register to sentence, by year', 'ពី|បញ្ជី|តុលាការ|ដល់|ទោស តាម|ឆ្នាំ'),
  'steps-sub': both(
    '{unit}, by the year in which a court registered them, whenever they were sentenced. Solid: how many came so far. With what is dotted or pale beside it, a bar is as long as the solid part of the step above.',
    '{unit} តាម|ឆ្នាំ|ដែល|តុលាការ|ចុះ|បញ្ជី ទោះ|កាត់|ទោស|ពេល|ណា|ក៏|ដោយ។ ផ្នែក|ពេញ៖ ចំនួន|ដែល|បាន|ដល់។ បូក|ផ្នែក|ចំណុច|ឬ|ស្លេក|ក្បែរ|វា របារ|វែង|ស្មើ|ផ្នែក|ពេញ|នៃ|ជំហាន|ខាងលើ។',
  ),
  'steps-note': both(
    'Dotted, and after the plus sign: still waiting, or not written yet; in the tables of a release they stand under “Not stated, or not yet”. Pale: acquitted or dismissed before this step. A bar that is not closed on its right: how many ended so is not known. Newer years have had less time: that is not a slower court.',
    'ចំណុច និង|ក្រោយ|សញ្ញា|បូក៖ នៅ|រង់ចាំ ឬ|មិន|ទាន់|កត់|ទុក ក្នុង|តារាង|នៃ|ការ|ចេញផ្សាយ ស្ថិត|ក្រោម «មិន|បាន|បញ្ជាក់ ឬ|មិន|ទាន់»។ ពណ៌|ស្លេក៖ រួច|ខ្លួន ឬ|ឈប់|ចោទ|មុន|ជំហាន|នេះ។ របារ|ដែល|មិន|បិទ|ខាង|ស្តាំ៖ មិន|ដឹង|ថា|ចប់|ដូច្នេះ|ប៉ុន្មាន|នាក់។ ឆ្នាំ|ថ្មី|មាន|ពេល|តិច|ជាង មិនមែន|តុលាការ|យឺត|ជាង|ទេ។',
  ),
  'first-instance': both(
    'Judged and convicted are at first instance: an appeal may change it, and fewer are final. Each accused is counted once in each case: somebody in two cases is counted twice.',
    'កាត់|ក្ដី និង|កាត់|ទោស គឺ|នៅ|សាលា|ដំបូង៖ ឧទ្ធរណ៍|អាច|ផ្លាស់|ប្តូរ ហើយ|អ្នក|ដែល|សេចក្តី|សម្រេច|ស្ថាពរ មាន|តិច|ជាង។ ជន|ជាប់ចោទ|ម្នាក់|រាប់|ម្តង|ក្នុង|សំណុំរឿង|នីមួយៗ៖ អ្នក|ក្នុង|សំណុំរឿង|ពីរ រាប់|ពីរ|ដង។',
  ),
  'steps-days': both('As on record on: {list}.', 'តាម|កំណត់ត្រា|នៅ៖ {list}។'),
  'steps-coverage': both('Returns in, of those due: {list}.', 'របាយការណ៍|បាន|មក ក្នុង|ចំណោម|ដែល|ត្រូវ|ដាក់៖ {list}។'),
  'col-step': both('Step', 'ជំហាន'),
  'col-waits': both('still waiting: {n}', 'រង់ចាំ {n}'),
  auditor: both('Auditor', 'សវនករ'),
  'auditor-office': both('Nobody’s office: no account is needed', 'មិនមែន|របស់|ការិយាល័យ|ណា|ទេ៖ មិន|ត្រូវការ|គណនី|ឡើយ'),
  'auditor-note': both('Checks that nothing was changed, and who outside has seen it.', 'ពិនិត្យ|ថា|គ្មាន|អ្វី|ត្រូវ|បាន|កែ ហើយ|អ្នក|ក្រៅ|ណា|បាន|ឃើញ។'),
  'break-title': both('Break it, then verify', 'សាក|កែ|ដោយ|លួចលាក់ រួច|ផ្ទៀងផ្ទាត់'),
  'break-why': both(
    'Change one row of this demonstration’s own database, of an invented person, behind its back; a real record has no such button. Then ask the record what happened: it names the row, the column and the entry.',
    'សាក|កែ|ជួរ|មួយ|របស់|មនុស្ស|ប្រឌិត ក្នុង|មូលដ្ឋាន|ទិន្នន័យ|នៃ|ការ|សាកល្បង|នេះ ដោយ|មិន|ប្រាប់|វា។ កំណត់ត្រា|ពិត|គ្មាន|ប៊ូតុង|នេះ|ទេ។ រួច|សួរ|កំណត់ត្រា|ថា|មាន|អ្វី|កើត|ឡើង៖ វា|ប្រាប់|ជួរ ជួរឈរ និង|លំដាប់|កំណត់ត្រា។',
  ),
  'break-button': both('Break it', 'សាក|កែ'),
  'verify-why': both(
    'Everybody who holds a receipt can check it here. Nothing is sent; no account.',
    'អ្នក|ណា|ដែល|មាន|បង្កាន់ដៃ អាច|ផ្ទៀងផ្ទាត់|នៅ|ទីនេះ។ គ្មាន|អ្វី|ផ្ញើ|ចេញ គ្មាន|គណនី។',
  ),
  'verify-title': both('Check it yourself', 'ផ្ទៀងផ្ទាត់|ដោយ|ខ្លួនឯង'),
  'verify-button': both('Verify the record', 'ផ្ទៀងផ្ទាត់|កំណត់ត្រា'),
  'says-title': both(
    'An example, and not of this record. After somebody changed a row in secret, verify says:',
    'ឧទាហរណ៍ មិន|មែន|ពី|កំណត់ត្រា|នេះ|ទេ។ ក្រោយ|មាន|អ្នក|កែ|ជួរ|មួយ|ដោយ|លួចលាក់ ការ|ផ្ទៀងផ្ទាត់|ប្រាប់|ថា៖',
  ),
  'says-found': both('One row was changed, and is named', 'ជួរ|មួយ|ត្រូវ|បាន|កែ ហើយ|វា|ប្រាប់|ឈ្មោះ|ជួរ'),
  'says-where': both('Which column it was, and the entry it was made from', 'ជួរឈរ|ណា ហើយ|បាន|មក|ពី|កំណត់ត្រា|លេខ|រៀង|ណា'),
  'says-mended': both('The row can be made again from what was signed', 'ជួរ|នោះ|អាច|ធ្វើ|ឡើង|វិញ ពី|អ្វី|ដែល|បាន|ចុះ|ហត្ថលេខា'),
  'will-not': both('What it will not do', 'អ្វី|ដែល|វា|មិន|ធ្វើ'),
  'not-rank': both('Rank provinces, courts or people', 'ចាត់|លំដាប់|ខេត្ត តុលាការ ឬ|មនុស្ស'),
  'not-guess': both('Guess who will be harmed, or who will harm', 'ទាយ|ថា|អ្នក|ណា|នឹង|រង|គ្រោះ ឬ|នឹង|ធ្វើ|បាប'),
  'not-open': both('Open a name before somebody says why', 'បើក|ឈ្មោះ|មុន|មាន|អ្នក|ប្រាប់|មូលហេតុ'),
  'not-zero': both('Print a zero that nobody signed', 'បង្ហាញ|សូន្យ ដែល|គ្មាន|អ្នក|ចុះ|ហត្ថលេខា'),
  programs: both('For programs', 'សម្រាប់|កម្មវិធី'),
  changes: both('What changed', 'អ្វី|ដែល|បាន|ប្តូរ'),
} as const
