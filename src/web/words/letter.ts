/**
 * Words of the letter, and of the page that checks one. The paper may lie in the hand of somebody whom it would endanger to be known by it (DESIGN 8.6): paper
 * and page say neither this program's name, nor a category of people, nor why, until its holder has told somebody the six digits. The Khmer is a draft until
 * a native reader, and one who works with survivors, sign it.
 */
import { both } from './say.ts'

/** On paper. */
export const LETTER = {
  title: both('Document', 'ឯកសារ'),
  number: both('Number', 'លេខ'),
  until: both('Holds until', 'មាន|តម្លៃ|ដល់'),
  how: both(
    'Whether this document holds can be checked at the address below, with its number.',
    'អាច|ពិនិត្យ|ថា|ឯកសារ|នេះ|មាន|តម្លៃ ឬ|ទេ នៅ|អាសយដ្ឋាន|ខាង|ក្រោម តាម|លេខ|របស់|វា។',
  ),
  line: both('Telephone, day and night', 'ទូរសព្ទ ទាំង|យប់|ទាំង|ថ្ងៃ'),
  ring: both('Please telephone before anything is decided about its holder.', 'សូម|ទូរសព្ទ|ជា|មុន មុន|ពេល|សម្រេច|អ្វី|អំពី|អ្នក|កាន់|ឯកសារ|នេះ។'),
  stamp: both('Stamp', 'ត្រា'),
  signature: both('Name and signature', 'ឈ្មោះ|និង|ហត្ថលេខា'),
  code: both('The address as a code', 'អាសយដ្ឋាន|ជា|កូដ'),
  demo: both('Demonstration: holds nowhere', 'សាកល្បង៖ គ្មាន|តម្លៃ|នៅ|ណា|ទេ'),
} as const

/** On the page that checks one. */
export const CHECK = {
  title: both('Check a document', 'ពិនិត្យ|ឯកសារ'),
  nothing: both('Whoever holds it need not tell you anything.', 'អ្នក|កាន់|មិន|ចាំបាច់|ប្រាប់|អ្វី|ទេ។'),
  number: both('Number on the document', 'លេខ|លើ|ឯកសារ'),
  check: both('Check', 'ពិនិត្យ'),
  none: both(
    'No document of this number holds. That says nothing of whoever showed it: a number is soon mistyped, and documents run out.',
    'គ្មាន|ឯកសារ|ណា|លេខ|នេះ|មាន|តម្លៃ|ទេ។ នេះ|មិន|ប្រាប់|អ្វី|អំពី|អ្នក|បង្ហាញ|វា|ទេ៖ លេខ|ងាយ|វាយ|ខុស ហើយ|ឯកសារ|មាន|ថ្ងៃ|ផុត|កំណត់។',
  ),
  holds: both('This document holds until {day}.', 'ឯកសារ|នេះ|មាន|តម្លៃ|ដល់ {day}។'),
  digits: both('Six digits, where its holder has told you', 'លេខ|ប្រាំ|មួយ|ខ្ទង់ បើ|អ្នក|កាន់|បាន|ប្រាប់|អ្នក'),
  'digits-how': both('You may not ask for them: whoever holds it may say no.', 'អ្នក|គ្មាន|សិទ្ធិ|ទារ|ទេ៖ អ្នក|កាន់|អាច|បដិសេធ។'),
  wrong: both('These are not its digits.', 'មិន|មែន|លេខ|របស់|វា|ទេ។'),
  slow: both('Too many wrong digits. Try again in {seconds} seconds.', 'លេខ|ខុស|ច្រើន|ពេក។ សូម|សាក|ម្តង|ទៀត|ក្នុង {seconds} វិនាទី។'),
  care: both('Whoever told you these digits is under the care of: {body}', 'អ្នក|ដែល|បាន|ប្រាប់|លេខ|នេះ ស្ថិត|ក្រោម|ការ|ថែទាំ|របស់៖ {body}'),
  please: both(
    'Do not fine, arrest or remove this person before you have spoken with this body. Ask nothing about what happened.',
    'កុំ|ពិន័យ ចាប់|ខ្លួន ឬ|បណ្តេញ|បុគ្គល|នេះ|ចេញ មុន|បាន|និយាយ|ជាមួយ|ស្ថាប័ន|នេះ។ កុំ|សួរ|អំពី|អ្វី|ដែល|បាន|កើត|ឡើង។',
  ),
  line: both('Answered day and night: {line}', 'មាន|អ្នក|ឆ្លើយ|ទាំង|យប់|ទាំង|ថ្ងៃ៖ {line}'),
  'line-on-paper': both(
    'Its number, answered day and night, stands on the document.',
    'លេខ|ទូរសព្ទ ដែល|មាន|អ្នក|ឆ្លើយ|ទាំង|យប់|ទាំង|ថ្ងៃ មាន|លើ|ឯកសារ។',
  ),
} as const
