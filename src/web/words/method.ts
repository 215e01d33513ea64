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
  people: both('How many people, where records may be of one person', 'មនុស្ស|ប៉ុន្មាន|នាក់ ពេល|កំណត់ត្រា|អាច|ជា|មនុស្ស|តែ|ម្នាក់'),
  'people-links': both(
    'A person counts once where somebody has said, and signed, which records are hers. Where nobody has looked, each record counts, and there are no more people than that: some may be there twice.',
    'មនុស្ស|ម្នាក់|រាប់|តែ|ម្តង ពេល|មាន|អ្នក|និយាយ និង|ចុះ|ហត្ថលេខា ថា|កំណត់ត្រា|ណា|ជា|របស់|គាត់។ កន្លែង|ដែល|មិន|ទាន់|មាន|អ្នក|ពិនិត្យ កំណត់ត្រា|នីមួយៗ|រាប់|មួយ ហើយ|មនុស្ស|មិន|លើស|ពី|នោះ|ទេ៖ អ្នក|ខ្លះ|អាច|មាន|ពីរ|ដង។',
  ),
  'people-range': both(
    'An office can draw records by lot, and people find out how often each one’s person is there. From that come a number and a range, as 987 (95 %: 951 to 1,024): of a hundred ranges made so, about 95 hold the true number, and which five do not, nobody knows. Where few people have most of the records fewer hold it, in trials 75 to 88; and where those who look overlook records the true number is lower.',
    'ការិយាល័យ|អាច|ចាប់|ឆ្នោត|ជ្រើស|កំណត់ត្រា ហើយ|មនុស្ស|រក|មើល|ថា|ម្ចាស់|របស់|វា|មាន|ប៉ុន្មាន|ដង។ ពី|នោះ|បាន|ចំនួន|មួយ និង|ចន្លោះ|មួយ ដូច 987 (95 %៖ 951 ដល់ 1,024)៖ ក្នុង|ចន្លោះ|មួយ|រយ|ដែល|ធ្វើ|ដូច្នេះ ប្រហែល 95 មាន|ចំនួន|ពិត|នៅ|ខាង|ក្នុង ហើយ|ប្រាំ|ណា|ដែល|គ្មាន គ្មាន|អ្នក|ណា|ដឹង|ទេ។ កន្លែង|ដែល|មនុស្ស|តិច|មាន|កំណត់ត្រា|ភាគ|ច្រើន ចន្លោះ|តិច|ជាង|នេះ|មាន|ចំនួន|ពិត ក្នុង|ការ|សាក|ពី 75 ដល់ 88 ហើយ|បើ|អ្នក|ពិនិត្យ|មើល|រំលង|កំណត់ត្រា ចំនួន|ពិត|តិច|ជាង។',
  ),
  'people-none': both(
    'No such range goes out. Its width may tell a small number, and no attack that is tried on a release before it goes out knows of widths; so where records were looked at, what goes out is “about”, whatever was found.',
    'គ្មាន|ចន្លោះ|បែប|នេះ|ចេញផ្សាយ|ទេ។ ទទឹង|របស់|វា|អាច|ប្រាប់|ចំនួន|តូច|មួយ ហើយ|ការ|វាយ|ប្រហារ|ដែល|សាក|លើ|ការ|ចេញផ្សាយ|មុន|វា|ចេញ មិន|ស្គាល់|ទទឹង|ទេ។ ដូច្នេះ កន្លែង|ដែល|បាន|ពិនិត្យ|កំណត់ត្រា អ្វី|ដែល|ចេញផ្សាយ គឺ «ប្រហែល» ទោះ|រក|ឃើញ|អ្វី|ក៏|ដោយ។',
  ),
  beside: both('Printed numbers that do not fit together', 'លេខ|ដែល|បាន|បោះពុម្ព ហើយ|មិន|ត្រូវ|គ្នា'),
  'beside-what': both(
    'From {source}. They are not added up, and none is taken from another:',
    'ពី{source}។ លេខ|ទាំងនេះ|មិន|បូក|គ្នា ហើយ|មិន|ដក|ពី|គ្នា|ទេ៖',
  ),
  'beside-acts': both('They count records of different acts.', 'លេខ|ទាំងនេះ|រាប់|កំណត់ត្រា|នៃ|អំពើ|ខុស|គ្នា។'),
  'beside-which': both(
    'Of those records each counts its own part, as said beside it.',
    'ក្នុង|កំណត់ត្រា|ទាំងនោះ លេខ|នីមួយៗ|រាប់|ផ្នែក|របស់|វា ដូច|ដែល|និយាយ|នៅ|ជាប់|វា។',
  ),
  'beside-days': both('They are of different days: the bars show which.', 'លេខ|ទាំងនេះ|ជា|របស់|ថ្ងៃ|ខុស|គ្នា៖ របារ|បង្ហាញ|ថា|ថ្ងៃ|ណា។'),
  'beside-assumed': both(
    'Of some the report does not say the days: its own year was taken.',
    'លេខ|ខ្លះ របាយការណ៍|មិន|ប្រាប់|ថ្ងៃ|ទេ៖ យក|ឆ្នាំ|របស់|របាយការណ៍|នោះ។',
  ),
  'beside-people': both(
    'How many people are in more than one of these numbers, the numbers do not say: one person may be in all of them, or in one. Offices can count whom they have in common without a name leaving them.',
    'មនុស្ស|ប៉ុន្មាន|នាក់|មាន|ក្នុង|លេខ|លើស|ពី|មួយ លេខ|ទាំងនេះ|មិន|ប្រាប់|ទេ៖ មនុស្ស|ម្នាក់|អាច|មាន|ក្នុង|លេខ|ទាំងអស់ ឬ|ក្នុង|លេខ|តែ|មួយ។ ការិយាល័យ|អាច|រាប់|មនុស្ស|ដែល|មាន|រួម|គ្នា ដោយ|គ្មាន|ឈ្មោះ|ណា|ចេញ|ពី|ការិយាល័យ|ទេ។',
  ),
  'beside-days-of': both('{from} to {to}', '{from} ដល់ {to}'),
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
