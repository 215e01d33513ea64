/** How what stands in a release's files is called, where no country's folder and no definition names it. The Khmer is a draft until a native reader signs it. */
import { both } from '../../text/own-words.ts'

export const NAMES = {
  /** Never a number under the name of the share: it would be read as how many had it. */
  whole: both('Of how many: “{what}”', 'ក្នុង|ចំណោម|ប៉ុន្មាន៖ «{what}»'),
  part: both('{what}: how many', '{what}៖ ប៉ុន្មាន'),
  largest: both('{what}, the largest by name', '{what} ធំ|ជាងគេ|មាន|ឈ្មោះ'),
  groups: both('{what}, in groups', '{what} តាម|ក្រុម'),
  rest: both('All others', 'ទាំងអស់|ផ្សេង|ទៀត'),
  differing: both('Records say different things', 'កំណត់ត្រា|និយាយ|ខុស|គ្នា'),
  several: both('More than one of these, or records differ', 'ច្រើន|ជាង|មួយ ឬ|កំណត់ត្រា|ខុស|គ្នា'),
  'not-stated': both('Not stated, or not yet', 'មិន|បាន|បញ្ជាក់ ឬ|មិន|ទាន់'),
  total: both('In all', 'សរុប'),
  year: both('Year', 'ឆ្នាំ'),
  quarter: both('Quarter', 'ត្រីមាស'),
  month: both('Month', 'ខែ'),
  interval: both('{from} to before {to}', '{from} ដល់|មុន {to}'),
  above: both('{above} of “{of}”', '{above}|នៃ «{of}»'),
  counted: both('{what}, counted in {unit}. {caveat}', '{what} រាប់|ជា {unit}។ {caveat}'),
  by: both('{what}, by {cut}', '{what} តាម {cut}'),
  quoted: both('“{what}”', '«{what}»'),
  rounded: both('each number rounded to {base}', 'ចំនួន|នីមួយៗ|បង្គត់|ទៅ {base}'),
} as const
