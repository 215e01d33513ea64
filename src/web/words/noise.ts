/** Words of counts with noise, at the desk and on the public pages. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const NOISE = {
  title: both('{what}, with noise', '{what} ដែល|មាន|ភាព|ចៃដន្យ'),
  what: both(
    'A random number was added to each count, so that nobody can be sure from it whether any one of them is in it. None is withheld. Where the range holds 0, there may be nobody.',
    'លេខ|ចៃដន្យ|មួយ|ត្រូវ|បាន|បន្ថែម|លើ|ចំនួន|នីមួយៗ ដើម្បី|កុំ|ឱ្យ|នរណា|អាច|ប្រាកដ|ថា|មាន|មនុស្ស|ណា|ម្នាក់|នៅ|ក្នុង|នោះ|ឬ|អត់។ គ្មាន|ចំនួន|ណា|មិនបង្ហាញ|ទេ។ កន្លែង|ដែល|ចន្លោះ|មាន 0 អាច|គ្មាន|នរណា|ទេ។',
  ),
  range: both(
    'What was counted lies in the range in 95 of 100 draws. A number may be below 0: cut off there, sums would be too large.',
    'ចំនួន|ដែល|បាន|រាប់ ស្ថិត|ក្នុង|ចន្លោះ|នេះ ក្នុង 95 លើ 100 ដង។ ចំនួន|អាច|តិច|ជាង 0៖ បើ|កាត់|ត្រឹម|នោះ ផលបូក|នឹង|ធំ|ពេក។',
  ),
  number: both('Number with noise', 'ចំនួន|មាន|ភាព|ចៃដន្យ'),
  between: both('Range (95 %)', 'ចន្លោះ (95 %)'),
  'from-to': both('{low} to {high}', '{low} ដល់ {high}'),
  off: both('Off by {n} or less in 95 of 100 draws; a total by more', 'ខុស|មិន|លើស {n} ក្នុង 95 លើ 100 ដង សរុប|ខុស|ច្រើន|ជាង|នេះ'),
  'how-sure': both('How sure a number is', 'ចំនួន|ប្រាកដ|ប៉ុណ្ណា'),
  cost: both('What it cost', 'តម្លៃ|របស់|វា'),
  'cost-is': both(
    'epsilon {epsilon}, of 1 for all that is ever printed with noise of {year}',
    'អេប៉ស៊ីឡុង {epsilon} ក្នុង|ចំណោម 1 សម្រាប់|អ្វី|ទាំងអស់|ដែល|បង្ហាញ|ដោយ|ភាព|ចៃដន្យ|នៃ {year}',
  ),
  read: both(
    'Once you have read it, its numbers are known to you as they will be to everybody: it was paid for before they were drawn.',
    'ពេល|អ្នក|បាន|អាន អ្នក|ដឹង|ចំនួន|ដូច|សាធារណជន|នឹង|ដឹង៖ វា|ត្រូវ|បាន|ចំណាយ|មុន|ពេល|ចាប់|យក|ចំនួន។',
  ),
  also: both('Printed with noise', 'បង្ហាញ|ដោយ|ភាព|ចៃដន្យ'),
  table: both('Table {n}', 'តារាង {n}'),
} as const
