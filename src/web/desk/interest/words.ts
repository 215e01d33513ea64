/** Words of an interest in what a record is about: declared by whoever has it, or ordered by oversight. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const INTEREST = {
  'in-declare': both('I have an interest in this', 'ខ្ញុំ|មាន|ផល|ប្រយោជន៍|ក្នុង|រឿង|នេះ'),
  'in-declare-how': both(
    'You own, let, guard or work for what this is about, or are related to somebody in it. It will not be there for you any more, nor what hangs together with it; your colleagues go on. Oversight alone opens it to you again.',
    'អ្នក|ជា|ម្ចាស់ ជួល យាម ឬ|ធ្វើ|ការ|ឱ្យ|អ្វី|ដែល|រឿង|នេះ|ពាក់ព័ន្ធ ឬ|ជា|សាច់|ញាតិ|នឹង|អ្នក|ណា|ម្នាក់|ក្នុង|នោះ។ វា និង|អ្វី|ដែល|ជាប់|ជា|មួយ នឹង|លែង|មាន|សម្រាប់|អ្នក មិត្ត|រួម|ការងារ|របស់|អ្នក|បន្ត|ធ្វើ។ មាន|តែ|ស្ថាប័ន|ត្រួតពិនិត្យ|ទេ ដែល|អាច|បើក|ឱ្យ|អ្នក|វិញ។',
  ),
  'in-declare-says': both(
    'I have an interest in what this record is about. Close it to me.',
    'ខ្ញុំ|មាន|ផល|ប្រយោជន៍|ក្នុង|អ្វី|ដែល|កំណត់ត្រា|នេះ|និយាយ|ដល់។ សូម|បិទ|វា|ចំពោះ|ខ្ញុំ។',
  ),
  'in-declare-hold': both('Hold to declare it', 'ចុច|ជាប់|ដើម្បី|ប្រកាស'),
  'in-standing': both('Interests that stand', 'ផល|ប្រយោជន៍|ដែល|មាន|ប្រសិទ្ធភាព'),
  'in-standing-none': both(
    'Nobody has declared an interest, and none was ordered.',
    'គ្មាន|អ្នក|ណា|បាន|ប្រកាស|ផល|ប្រយោជន៍ ហើយ|គ្មាន|អ្វី|ត្រូវ|បាន|បញ្ជា|ទេ។',
  ),
  'in-standing-who': both('{office}, {code}', '{office}, {code}'),
  'in-standing-unknown': both('Somebody whose devices ended, {code}', 'បុគ្គល|ដែល|ឧបករណ៍|បាន|បញ្ចប់, {code}'),
  'in-declared-n': both(
    'Declared it: {n} records are closed to that person, since {since}.',
    'បាន|ប្រកាស|ខ្លួន|ឯង៖ កំណត់ត្រា {n} ត្រូវ|បិទ|ចំពោះ|បុគ្គល|នោះ តាំង|ពី {since}។',
  ),
  'in-ordered-n': both(
    'Ordered by the body: {n} records are closed to that person, since {since}.',
    'ស្ថាប័ន|បាន|បញ្ជា៖ កំណត់ត្រា {n} ត្រូវ|បិទ|ចំពោះ|បុគ្គល|នោះ តាំង|ពី {since}។',
  ),
  'in-close': both('Close records to somebody', 'បិទ|កំណត់ត្រា|ចំពោះ|បុគ្គល|ម្នាក់'),
  'in-close-how': both(
    'For an interest that is known from an allegation alone. Nobody is told: to that person the records are not there, at this desk and at the vaults, nor is what hangs together with them. An order gives no reason and shows in no list.',
    'សម្រាប់|ផល|ប្រយោជន៍|ដែល|ដឹង|តែ|តាម|បណ្តឹង។ គ្មាន|អ្នក|ណា|ត្រូវ|បាន|ប្រាប់៖ ចំពោះ|បុគ្គល|នោះ កំណត់ត្រា និង|អ្វី|ដែល|ជាប់|ជា|មួយ មិន|មាន|ទេ ទាំង|នៅ|តុ|ការងារ និង|ទូ|សុវត្ថិភាព។ បញ្ជា|មិន|ប្រាប់|មូលហេតុ ហើយ|មិន|បង្ហាញ|ក្នុង|បញ្ជី|ណា|ឡើយ។',
  ),
  'in-whose': both('Office of the person', 'ការិយាល័យ|របស់|បុគ្គល'),
  'in-person': both('Person, by the code of the devices', 'បុគ្គល តាម|លេខ|កូដ|ឧបករណ៍'),
  'in-of': both('Office that has the records', 'ការិយាល័យ|ដែល|មាន|កំណត់ត្រា'),
  'in-number': both('Number in its books', 'លេខ|ក្នុង|សៀវភៅ'),
  'in-find': both('Find', 'ស្វែងរក'),
  'in-found-none': both('Nothing stands under this number.', 'គ្មាន|អ្វី|ក្រោម|លេខ|នេះ|ទេ។'),
  'in-found': both('{n} records stand under it.', 'មាន|កំណត់ត្រា {n} ក្រោម|លេខ|នេះ។'),
  'in-found-more': both(
    '{n} records stand under it, and more. These are closed now; what hangs together with them is closed as well.',
    'មាន|កំណត់ត្រា {n} និង|ច្រើន|ជាង|នេះ។ ទាំង|នេះ|ត្រូវ|បិទ|ឥឡូវ ហើយ|អ្វី|ដែល|ជាប់|ជា|មួយ|ក៏|ត្រូវ|បិទ|ដែរ។',
  ),
  'in-what': both('Order', 'បញ្ជា'),
  'in-to-close': both('Close them', 'បិទ'),
  'in-to-reopen': both('Open them again', 'បើក|វិញ'),
  'in-close-says': both(
    '{n} records of {office} are closed to {code} of {whose}.',
    'កំណត់ត្រា {n} របស់ {office} ត្រូវ|បិទ|ចំពោះ {code} នៃ {whose}។',
  ),
  'in-reopen-says': both(
    '{n} records of {office} are open again to {code} of {whose}.',
    'កំណត់ត្រា {n} របស់ {office} ត្រូវ|បើក|វិញ|ចំពោះ {code} នៃ {whose}។',
  ),
  'in-hold': both('Hold to order it', 'ចុច|ជាប់|ដើម្បី|បញ្ជា'),
} as const
