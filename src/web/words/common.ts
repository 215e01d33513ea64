/** Words on every page, and the nine states of a figure. The Khmer is a draft until a native reader signs it. */
import type { FigureState } from '../../road/stages.ts'
import type { Words } from '../../core/model/fields.ts'
import { both } from './say.ts'

export const COMMON = {
  'demo-counts': both('Demo: published counts, released here as an exercise', 'សាកល្បង៖ ចំនួន|ដែល|បាន|ផ្សាយ ចេញ|ផ្សាយ|នៅ|ទីនេះ|ជា|លំហាត់'),
  demo: both('Demo: every person and every figure here is invented', 'សាកល្បង៖ មនុស្ស|និង|តួលេខ|ទាំងអស់|នៅ|ទីនេះ គឺ|ប្រឌិត'),
  'demo-today': both('Today in it: {day}.', 'ថ្ងៃ|នេះ|ក្នុង|នោះ៖ {day}។'),
  'demo-recommended': both(
    'Not invented: its recommendations, which paraphrase a real document ({document}).',
    'មិនមែន|ប្រឌិត៖ អនុសាសន៍|របស់|វា ដែល|សរសេរ|ឡើង|វិញ|តាម|ឯកសារ|ពិត ({document})។',
  ),
  'demo-written': both(
    'A later day on a page (released, as known on) is the day on which this demonstration was made: read it as this one.',
    'ថ្ងៃ|ក្រោយ|លើ|ទំព័រ (ចេញផ្សាយ តាម|ដែល|ដឹង) ជា|ថ្ងៃ|ដែល|ការ|សាកល្បង|នេះ|ត្រូវ|បាន|ធ្វើ៖ សូម|អាន|ជា|ថ្ងៃ|នេះ។',
  ),
  notice: both('Notice', 'ដំណឹង'),
  skip: both('Go to the page', 'ទៅ|កាន់|ទំព័រ'),
  language: both('Language', 'ភាសា'),
  menu: both('Pages', 'ទំព័រ'),
} as const

export const STATES: Readonly<Record<FigureState, Words>> = {
  reported: both('reported', 'បាន|រាយការណ៍'),
  aggregate: both('total, no records', 'ចំនួន|សរុប គ្មាន|កំណត់ត្រា'),
  reported_zero: both('none, signed', 'គ្មាន ចុះ|ហត្ថលេខា|រួច'),
  nil_contradicted: both('nil, contradicted', 'ថា|គ្មាន តែ|ផ្ទុយ|ភស្តុតាង'),
  reported_not_disaggregated: both('not broken down', 'មិន|បាន|បំបែក'),
  partial: both('partial', 'មិន|ទាន់|គ្រប់'),
  not_collected: both('not collected', 'មិន|បាន|ប្រមូល'),
  withheld_for_privacy: both('withheld', 'មិនបង្ហាញ'),
  late: both('late, nothing yet', 'យឺត មិន|ទាន់|មាន'),
}

/** Of a definition: from which version on it counts otherwise. */
export const CHANGED_SINCE = both('Counted otherwise since version {n}', 'រាប់|ខុស|ពី|មុន|តាំង|ពី|កំណែ {n}')
