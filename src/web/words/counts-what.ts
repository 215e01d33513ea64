/** Words that a definition is said in, line by line. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const COUNTS = {
  title: both('What is counted, line by line', 'អ្វី|ដែល|រាប់ ម្តង|មួយ|បន្ទាត់'),
  or: both(' or ', ' ឬ '),
  records: both('Records: {kind}', 'កំណត់ត្រា៖ {kind}'),
  is: both('{field}: {list}', '{field}៖ {list}'),
  'is-not': both('{field}: anything but {list}', '{field}៖ អ្វី|ក៏|បាន លើក|លែង {list}'),
  written: both('{field}: it is written', '{field}៖ មាន|កត់|ទុក'),
  'not-written': both('{field}: it is not written', '{field}៖ មិន|មាន|កត់|ទុក'),
  'at-least': both('{field}: {n} or more', '{field}៖ {n} ឬ|ច្រើន|ជាង'),
  below: both('{field}: less than {n}', '{field}៖ តិច|ជាង {n}'),
  before: both('{field}: before {other}', '{field}៖ មុន {other}'),
  after: both('{field}: after {other}', '{field}៖ ក្រោយ {other}'),
  day: both('Counted in the year, or the months, in which this lies: {day}', 'រាប់|ក្នុង|ឆ្នាំ ឬ|ខែ ដែល|ថ្ងៃ|នេះ|ស្ថិត|ក្នុង៖ {day}'),
  until: both('Counted from this on, however long ago it was: {day}', 'រាប់|ចាប់|ពី|ថ្ងៃ|នេះ ទោះ|យូរ|ប៉ុណ្ណា|ក៏|ដោយ៖ {day}'),
  'each-record': both('Each record counts once.', 'កំណត់ត្រា|នីមួយៗ|រាប់|ម្តង។'),
  'each-person': both(
    'Each person counts once, where it was said that several records are of one person.',
    'មនុស្ស|ម្នាក់|រាប់|ម្តង កាល|ណា|មាន|អ្នក|ប្រាប់|ថា កំណត់ត្រា|ច្រើន|ជា|របស់|មនុស្ស|តែ|ម្នាក់។',
  ),
  'each-case': both(
    'Each case counts once, where it was said that several records are of one case.',
    'សំណុំរឿង|មួយ|រាប់|ម្តង កាល|ណា|មាន|អ្នក|ប្រាប់|ថា កំណត់ត្រា|ច្រើន|ជា|របស់|សំណុំរឿង|តែ|មួយ។',
  ),
  distinct: both('What differs in this counts once each: {list}', 'អ្វី|ដែល|ខុស|គ្នា|តាម|នេះ រាប់|ម្តង|នីមួយៗ៖ {list}'),
  sum: both('The sum of: {field}', 'ផល|បូក|នៃ៖ {field}'),
  share: both('Of these, how many of a hundred also have:', 'ក្នុង|ចំណោម|នេះ ប៉ុន្មាន|ក្នុង|មួយ|រយ|មាន|ទាំង៖'),
  'share-part': both(
    'Of these, the count itself, no percentage, of those that also have:',
    'ក្នុង|ចំណោម|នេះ ជា|ចំនួន មិនមែន|ភាគរយ នៃ|អ្វី|ដែល|មាន|ទាំង៖',
  ),
  'share-whole': both('All of these: what a share is taken of', 'ទាំងអស់|នេះ៖ អ្វី|ដែល|គេ|យក|ទៅ|គិត|ភាគ|រយ'),
  ratio: both('How many of a hundred of {whole} are {part}', '{part} ប៉ុន្មាន|ក្នុង|មួយ|រយ|នៃ {whole}'),
  'ratio-times': both('{part}, for {n} of: {whole}', '{part} សម្រាប់ {n} នៃ៖ {whole}'),
  rate: both('Two figures, the first for {n} of the second: {of}; {per}', 'តួលេខ|ពីរ ទី|មួយ|សម្រាប់ {n} នៃ|ទី|ពីរ៖ {of}; {per}'),
  'sum-less': both(
    'The sum of what is left of {field} after {less}; one of which more was taken makes up for no other.',
    'ផល|បូក|នៃ|អ្វី|ដែល|នៅ|សល់|នៃ {field} ក្រោយ {less}។ អ្វី|ដែល|បាន|យក|លើស មិន|ទូទាត់|ឱ្យ|អ្វី|ផ្សេង|ឡើយ។',
  ),
  'days-median': both(
    'Days from {from} to {to}: half took less, half took more (median)',
    'ចំនួន|ថ្ងៃ|ពី {from} ដល់ {to}៖ ពាក់|កណ្តាល|តិច|ជាង ពាក់|កណ្តាល|ច្រើន|ជាង (មេដ្យាន)',
  ),
  'days-mean': both('Days from {from} to {to}: the mean', 'ចំនួន|ថ្ងៃ|ពី {from} ដល់ {to}៖ មធ្យម'),
  'days-max': both('Days from {from} to {to}: the longest', 'ចំនួន|ថ្ងៃ|ពី {from} ដល់ {to}៖ យូរ|បំផុត'),
  stock: both('Those that are open at the end of the time: not over by {until}', 'អ្វី|ដែល|នៅ|បើក|នៅ|ចុង|រយៈពេល៖ មិន|ទាន់|ចប់|តាម {until}'),
  station: both('Who came as far as: {station} ({kind})', 'អ្នក|ដែល|មក|ដល់៖ {station} ({kind})'),
} as const

/** What is asked of a number first, and answered wrongly. */
export const NOT_DIVIDED = {
  persons: both(
    'It counts persons, not cases: do not divide it by a number of cases, nor by a figure of another year or with other returns.',
    'វា|រាប់|មនុស្ស មិនមែន|សំណុំរឿង៖ កុំ|ចែក|វា|នឹង|ចំនួន|សំណុំរឿង ឬ|នឹង|តួលេខ|ឆ្នាំ|ផ្សេង ឬ|ដែល|មាន|របាយការណ៍|ផ្សេង។',
  ),
  cases: both(
    'It counts cases, not persons: do not divide a number of persons by it, nor by a figure of another year or with other returns.',
    'វា|រាប់|សំណុំរឿង មិនមែន|មនុស្ស៖ កុំ|ចែក|ចំនួន|មនុស្ស|នឹង|វា ឬ|នឹង|តួលេខ|ឆ្នាំ|ផ្សេង ឬ|ដែល|មាន|របាយការណ៍|ផ្សេង។',
  ),
  records: both(
    'Somebody who is in two cases or two records is counted twice in it: do not divide it by a number of cases, nor by a figure of another year or with other returns.',
    'មនុស្ស|ម្នាក់|ក្នុង|សំណុំរឿង|ពីរ ឬ|កំណត់ត្រា|ពីរ ត្រូវ|រាប់|ពីរ|ដង៖ កុំ|ចែក|វា|នឹង|ចំនួន|សំណុំរឿង ឬ|នឹង|តួលេខ|ឆ្នាំ|ផ្សេង ឬ|ដែល|មាន|របាយការណ៍|ផ្សេង។',
  ),
} as const
