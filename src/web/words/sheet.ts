/** Words of the answer sheet. The Khmer is a draft until a native reader signs it. */
import type { Why } from '../../core/count/amount.ts'
import type { Obstacle } from '../../core/count/compare.ts'
import type { Words } from '../../core/model/fields.ts'
import { both } from './say.ts'

/** Why two figures are not set beside each other. */
export const OBSTACLE_WORDS: Readonly<Record<Obstacle, Words>> = {
  'no number': both('one of them has no number', 'មួយ|គ្មាន|លេខ'),
  unit: both('another unit', 'ឯកតា|ផ្សេង'),
  estimate: both('one is an estimate from outside', 'មួយ|ជា|ការ|ប៉ាន់ប្រមាណ|ពី|ខាងក្រៅ'),
  'legal basis': both('another legal basis', 'មូលដ្ឋាន|ច្បាប់|ផ្សេង'),
  figure: both('another figure', 'តួលេខ|ផ្សេង'),
  definition: both('another definition', 'និយមន័យ|ផ្សេង'),
  'length of time': both('another length of time', 'រយៈពេល|ខុស|គ្នា'),
  'not exact': both('one is not exact', 'មួយ|មិន|ពិតប្រាកដ'),
  coverage: both('coverage moved', 'ចំនួន|របាយការណ៍|ប្រែប្រួល'),
}

/** Why a number is as it is: what bears a zero, and what stands against its being exact. */
export const KNOWN_BY: Readonly<Record<Why, Words>> = {
  nil_return: both('a nil return was signed', 'បាន|ចុះ|ហត្ថលេខា|ថា|គ្មាន'),
  complete: both('every return is in', 'បាន|ទទួល|របាយការណ៍|ទាំងអស់'),
  said_none: both('the paper says none', 'ឯកសារ|ថា|គ្មាន'),
  own_book: both('counted from what this record received', 'រាប់|ពី|អ្វី|ដែល|បញ្ជី|នេះ|បាន|ទទួល'),
  nothing_returned: both('nothing has come in yet', 'មិន|ទាន់|មាន|អ្វី|មក|ដល់'),
  not_over: both('the time is not over yet', 'រយៈពេល|នេះ|មិន|ទាន់|ចប់'),
  not_due: both('returns of it are not due yet', 'របាយការណ៍|ខ្លះ|មិន|ទាន់|ដល់|ថ្ងៃ|ត្រូវ|ដាក់'),
  late: both('returns are missing', 'ខ្វះ|របាយការណ៍'),
  not_collected: both('nobody is asked', 'គ្មាន|នរណា|ត្រូវ|រាយការណ៍'),
  withheld: both('not shown', 'មិនបង្ហាញ'),
  not_recorded: both('the records do not say', 'កំណត់ត្រា|មិន|បាន|ប្រាប់'),
  contradicted: both('one says otherwise', 'មាន|ប្រភព|មួយ|ថា|ផ្សេង'),
  unsigned: both('not signed yet', 'មិន|ទាន់|ចុះ|ហត្ថលេខា'),
  day_unsure: both(
    'of some the day is not known for certain, or not written, and may lie outside',
    'កំណត់ត្រា|ខ្លះ|ដឹង|ថ្ងៃ|តែ|ប្រហែល ឬ|មិន|បាន|សរសេរ|ថ្ងៃ ហើយ|អាច|នៅ|ក្រៅ|រយៈពេល|នេះ',
  ),
  rows_wait: both('some rows still wait', 'នៅ|មាន|ជួរ|រង់ចាំ'),
  as_stated: both('so the paper says', 'តាម|ឯកសារ'),
  not_broken_down: both('the total is not broken down', 'ចំនួន|សរុប|មិន|បាន|បំបែក'),
  fewer_records: both('fewer records than the total', 'កំណត់ត្រា|តិច|ជាង|ចំនួន|សរុប'),
  undecided: both('some records may be of one person, and nobody has said yet', 'កំណត់ត្រា|ខ្លះ|អាច|ជា|មនុស្ស|តែ|មួយ មិន|ទាន់|មាន|អ្នក|ប្រាប់'),
  estimated: both(
    'estimated from records that the office drew itself and people looked at one by one',
    'ប៉ាន់ប្រមាណ|ពី|កំណត់ត្រា|ដែល|ការិយាល័យ|បាន|ជ្រើស|ដោយ|ខ្លួន|ឯង ហើយ|មនុស្ស|បាន|មើល|ម្តង|មួយ|ៗ',
  ),
  no_cases: both('there was no case', 'គ្មាន|ករណី'),
  unlike: both('different things, which have no sum', 'រឿង|ខុស|គ្នា ដែល|មិន|អាច|បូក|បាន'),
}

export const SHEET = {
  title: both('Answer sheet', 'សន្លឹក|ចម្លើយ'),
  year: both('Year', 'ឆ្នាំ'),
  'as-of': both('As known on {day}', 'តាម|ការ|ដឹង|នៅ|ថ្ងៃ {day}'),
  'as-of-papers': both('As the offices’ papers say that it was known on {day}', 'តាម|ឯកសារ|របស់|ការិយាល័យ ដឹង|នៅ|ថ្ងៃ {day}'),
  exact: both(
    'Exact figures for the recipient named in the log; not for publication. What is published goes through the release gate.',
    'តួលេខ|ពិត|សម្រាប់|អ្នក|ទទួល|ដែល|មាន|ឈ្មោះ|ក្នុង|កំណត់|ហេតុ មិន|សម្រាប់|ផ្សព្វផ្សាយ|ទេ។',
  ),
  about: both('about {number}', 'ប្រហែល {number}'),
  'about-or-more': both('about {number} or more', 'ប្រហែល {number} ឬ|ច្រើន|ជាង'),
  at_least: both('at least {number}', 'យ៉ាង|តិច {number}'),
  between: both('between {least} and {most}', 'ចន្លោះ {least} និង {most}'),
  estimated: both('{number} (95 %: {least}–{most})', '{number} (95 %៖ {least}–{most})'),
  'about-between': both('about {least} to {most}', 'ប្រហែល {least} ដល់ {most}'),
  'at-most': both('at most {most}', 'យ៉ាង|ច្រើន {most}'),
  reached: both('Came to: {station}', 'មក|ដល់៖ {station}'),
  contradicted: both('records differ', 'កំណត់ត្រា|ខុស|គ្នា'),
  'no-cases': both('no cases', 'គ្មាន|ករណី'),
  'not-known': both('not known', 'មិន|ដឹង'),
  known: both('How it is known', 'ដឹង|ដោយ|របៀប|ណា'),
  'change-percent': both('{by} %', '{by} %'),
  'change-points': both('{by} points', '{by} ចំណុច|ភាគរយ'),
  'no-base': both('no percentage of zero', 'គ្មាន|ភាគរយ|នៃ|សូន្យ'),
  'not-comparable': both('not compared: {why}', 'មិន|ប្រៀបធៀប៖ {why}'),
  contents: both('Contents', 'មាតិកា'),
  answers: both('{count} answers', '{count} ចម្លើយ'),
  question: both('Question', 'សំណួរ'),
  figure: both('Figure', 'តួលេខ'),
  state: both('State', 'ស្ថានភាព'),
  coverage: both('Returns', 'របាយការណ៍'),
  'of-due': both('{received} of {due}', '{received} នៃ {due}'),
  'of-records': both('{records} records, {figure}', '{records} កំណត់ត្រា {figure}'),
  interval: both('Interval', 'រយៈពេល'),
  'until-before': both('{from} to before {to}', 'ពី {from} ដល់|មុន {to}'),
  before: both('Year before', 'ឆ្នាំ|មុន'),
  owner: both('Owed by', 'ទទួល|ខុសត្រូវ'),
  due: both('Due', 'ត្រូវ|ផ្តល់'),
  rows: both('Rows', 'ជួរ'),
  signed: both('Signed off by {agency}', 'ចុះ|ហត្ថលេខា|ដោយ {agency}'),
  'by-command': both('Said by command for {agency}, signed by no device', 'និយាយ|តាម|ពាក្យ|បញ្ជា|សម្រាប់ {agency} គ្មាន|ឧបករណ៍|ចុះ|ហត្ថលេខា'),
  stale: both('Changed since it was signed off', 'បាន|ផ្លាស់ប្តូរ|ក្រោយ|ចុះ|ហត្ថលេខា'),
  unsigned: both('Not signed off', 'មិន|ទាន់|ចុះ|ហត្ថលេខា'),
  'cells-elsewhere': both(
    'Cut finer, this figure holds what other bodies recorded too: those numbers are in the releases, protected',
    'បើ|បំបែក|លម្អិត តួលេខ|នេះ|មាន|អ្វី|ដែល|ស្ថាប័ន|ដទៃ|បាន|កត់ត្រា|ផង៖ តួលេខ|ទាំង|នោះ|នៅ|ក្នុង|ការ|ចេញ|ផ្សាយ ដោយ|មាន|ការ|ការពារ',
  ),
  single: both('Single source: told by the body concerned alone', 'ប្រភព|តែ|មួយ៖ ផ្តល់|ដោយ|ស្ថាប័ន|ពាក់ព័ន្ធ|តែ|ម្នាក់ឯង'),
  overlooked: both(
    'Had those who looked overlooked {share} in 100 of each person’s other records: {people} people',
    'បើ|អ្នក|ពិនិត្យ|មើល|រំលង {share} ក្នុង ១០០ នៃ|កំណត់ត្រា|ផ្សេង|របស់|មនុស្ស|ម្នាក់ៗ៖ មនុស្ស {people} នាក់',
  ),
  'by-links': both(
    'By links alone: of {n} of {all} bodies nobody has looked who is there twice. There are no more than there are records',
    'តាម|ការ|ភ្ជាប់|ប៉ុណ្ណោះ៖ ក្នុង|ស្ថាប័ន {n} នៃ {all} មិន|ទាន់|មាន|អ្នក|ពិនិត្យ|ថា|អ្នក|ណា|មាន|ពីរ|ដង|ទេ។ ចំនួន|នេះ|មិន|លើស|ចំនួន|កំណត់ត្រា|ឡើយ',
  ),
  estimate: both('An estimate from outside; never added to a count', 'ការ|ប៉ាន់ប្រមាណ|ពី|ខាងក្រៅ មិន|បូក|ជាមួយ|ចំនួន|រាប់'),
  basis: both('Legal basis: {basis}', 'មូលដ្ឋាន|ច្បាប់៖ {basis}'),
  provisional: both('Wording provisional: the questionnaire is not at hand', 'ពាក្យពេចន៍|បណ្តោះអាសន្ន៖ មិន|ទាន់|មាន|កម្រង|សំណួរ'),
  'rows-title': both('Every row of the requirements', 'ជួរ|ទាំងអស់|នៃ|តម្រូវការ'),
  'rows-answered': both('{answered} of {all} rows have an answer', '{answered} នៃ {all} ជួរ|មាន|ចម្លើយ'),
} as const
