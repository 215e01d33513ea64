/**
 * Words of the printed receipt. It may be in the hand of somebody whom it would endanger to be known by it (DESIGN 8.6):
 * it says neither this program's name nor what the record is about, and a test holds it to that. The Khmer is a draft
 * until a native reader signs it.
 */
import { both } from './say.ts'

export const SLIP = {
  title: both('Receipt', 'បង្កាន់ដៃ'),
  from: both('From', 'ពី'),
  rows: both('Rows taken in', 'ជួរ|បាន|ទទួល'),
  said: both('Said', 'អះអាង|ថា'),
  nothing: both('nothing to report', 'គ្មាន|អ្វី|ត្រូវ|រាយការណ៍'),
  form: both('Form', 'ទម្រង់'),
  /** On paper its number, which stands before its name wherever the sender chooses it: what it is called would say what the record is about. */
  'form-number': both('Form, by its number in the sender’s list at the desk', 'ទម្រង់ តាម|លេខ|ក្នុង|បញ្ជី|របស់|អ្នក|ផ្ញើ នៅ|តុការងារ'),
  office: both('Office', 'ការិយាល័យ'),
  period: both('Period', 'រយៈពេល'),
  recorded: both('Recorded', 'បាន|កត់ត្រា'),
  number: both('Number', 'លេខ'),
  reference: both('Reference', 'លេខ|យោង'),
  state: both('State', 'ស្ថានភាព'),
  logged: both('recorded', 'បាន|កត់ត្រា|ហើយ'),
  confirmed: both('recorded, and confirmed by outside offices: {n}', 'បាន|កត់ត្រា|ហើយ បញ្ជាក់|ដោយ|ការិយាល័យ|ខាងក្រៅ៖ {n}'),
  how: both(
    'Whoever reads this code can check, without asking anybody, that what was handed in is on record and unchanged. The office that handed it in says where.',
    'អ្នក|ណា|អាន|កូដ|នេះ អាច|ពិនិត្យ|ដោយ|មិន|បាច់|សួរ|នរណា ថា|អ្វី|ដែល|បាន|ដាក់|មាន|ក្នុង|បញ្ជី ហើយ|គ្មាន|ការ|កែប្រែ។ ការិយាល័យ|ដែល|បាន|ដាក់|វា ប្រាប់|ថា|ពិនិត្យ|នៅ|ឯណា។',
  ),
  at: both('Checked at', 'ពិនិត្យ|នៅ'),
  'with-address': both(
    'Print the address where it is checked too. Whoever finds the paper then learns which record it is of: for the office’s own file, and for nobody who must not be known by it.',
    'បោះពុម្ព|អាសយដ្ឋាន|ដែល|ពិនិត្យ|វា|ផង។ អ្នក|ដែល|ឃើញ|ក្រដាស|នេះ នឹង|ដឹង|ថា|ជា|បញ្ជី|ណា៖ សម្រាប់|ឯកសារ|របស់|ការិយាល័យ មិន|មែន|សម្រាប់|អ្នក|ដែល|មិន|ត្រូវ|ឱ្យ|គេ|ដឹង|ទេ។',
  ),
  code: both('The receipt as a code', 'បង្កាន់ដៃ|ជា|កូដ'),
  'too-long': both('The receipt is too long for a code: keep its file.', 'បង្កាន់ដៃ|វែង|ពេក|សម្រាប់|កូដ៖ សូម|រក្សា|ឯកសារ។'),
  stamp: both('Stamp', 'ត្រា'),
  signature: both('Name and signature', 'ឈ្មោះ|និង|ហត្ថលេខា'),
  print: both('Print the receipt', 'បោះពុម្ព|បង្កាន់ដៃ'),
} as const
