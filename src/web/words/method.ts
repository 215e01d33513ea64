/** Words of the public page of methods. The Khmer is a draft until a native reader signs it. */
import { CHANGED_SINCE } from './common.ts'
import { both } from './say.ts'

export const METHOD = {
  nav: both('Methods', 'វិធី'),
  title: both('How it is counted', 'របៀប|រាប់'),
  what: both(
    'Every figure that this record can give, with what it counts, in what unit, from whose returns, and what it is not. No figure stands on this page.',
    'តួលេខ|ទាំងអស់|ដែល|កំណត់ត្រា|នេះ|អាច|ផ្តល់ ជាមួយ|អ្វី|ដែល|រាប់ ឯកតា របាយការណ៍|របស់|អ្នកណា និង|ចំណុច|ត្រូវ|ប្រយ័ត្ន។ គ្មាន|តួលេខ|លើ|ទំព័រ|នេះ|ទេ។',
  ),
  states: both('What stands where a number could', 'អ្វី|ដែល|អាច|នៅ|ជំនួស|លេខ'),
  'state-rounded': both('rounded, in the files of releases', 'បង្គត់ ក្នុង|ឯកសារ|នៃ|ការ|ចេញផ្សាយ'),
  'state-zero': both(
    'In the files of releases a zero that is printed is “reported”: all returns that were due are in, those among them that an office signed as nil. Which of them said nil is not told there.',
    'ក្នុង|ឯកសារ|នៃ|ការ|ចេញផ្សាយ សូន្យ|ដែល|បង្ហាញ គឺ «reported»៖ របាយការណ៍|ទាំងអស់|ដែល|ត្រូវ|ដាក់|បាន|មក រួម|ទាំង|ដែល|ការិយាល័យ|ចុះ|ហត្ថលេខា|ថា|គ្មាន។ មួយ|ណា|ថា|គ្មាន ទី|នោះ|មិន|ប្រាប់|ទេ។',
  ),
  definitions: both('Definitions', 'និយមន័យ'),
  unit: both('Unit', 'ឯកតា'),
  version: both('Version', 'កំណែ'),
  changed: CHANGED_SINCE,
  from: both('From the returns', 'ពី|របាយការណ៍'),
  cuts: both('By', 'តាម'),
  'not-said': both('What it is not', 'ចំណុច|ត្រូវ|ប្រយ័ត្ន'),
  basis: both('Legal basis', 'មូលដ្ឋាន|ច្បាប់'),
  estimate: both('An estimate from outside; never added to a count', 'ការ|ប៉ាន់ប្រមាណ|ពី|ខាងក្រៅ មិន|បូក|ជាមួយ|ចំនួន|រាប់'),
  book: both('the record’s own book', 'បញ្ជី|របស់|ប្រព័ន្ធ|ផ្ទាល់'),
  count: both(
    '{n} definitions of what can be counted; what went out is under Figures',
    'និយមន័យ {n} នៃ|អ្វី|ដែល|អាច|រាប់។ អ្វី|ដែល|បាន|ចេញផ្សាយ មាន|ក្នុង|តួលេខ',
  ),
} as const
