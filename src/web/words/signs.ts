/** Words for the signs on the public pages, in one list. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const SIGNS = {
  title: both('All signs', 'សញ្ញា|ទាំងអស់'),
  padlock: both(
    'A padlock: a number was withheld, because it is small or would give a small one away.',
    'រូប|សោ៖ លេខ|មិន|បង្ហាញ ព្រោះ|វា|តូច ឬ|អាច|ឱ្យ|គេ|ដឹង|លេខ|តូច|មួយ|ទៀត។',
  ),
  hatched: both(
    'A hatched bar or tile: the same; its length, its height and its place say nothing.',
    'របារ|ឬ|ក្រឡា|ឆ្នូត៖ ដូច|គ្នា។ ប្រវែង កម្ពស់ និង|កន្លែង|របស់|វា មិន|ប្រាប់|អ្វី|ទេ។',
  ),
  dash: both('A dash: nothing was released there. It is no zero.', 'សញ្ញា|ដាច់៖ កន្លែង|នោះ|គ្មាន|អ្វី|ចេញផ្សាយ។ មិនមែន|ជា|សូន្យ|ទេ។'),
  unlike: both(
    'The two years beside it cannot be compared; why stands beneath.',
    'ឆ្នាំ|ទាំង|ពីរ|នៅ|សង|ខាង មិន|អាច|ប្រៀបធៀប|បាន|ទេ។ មូលហេតុ|នៅ|ខាងក្រោម។',
  ),
  shade: both('A dark bar is the newest year, a pale one an earlier year.', 'របារ|ពណ៌|ចាស់ ជា|ឆ្នាំ|ថ្មី|បំផុត ពណ៌|ស្រាល ជា|ឆ្នាំ|មុន។'),
  steps: both(
    'In the bars by step: solid is how many came so far, hatched or pale beside it how many wait or ended; a bar without an edge on its right has no known end.',
    'ក្នុង|របារ|តាម|ជំហាន៖ ពេញ ជា|ចំនួន|ដែល|បាន|ដល់ ឆ្នូត|ឬ|ស្រាល|ក្បែរ|វា ជា|ចំនួន|ដែល|រង់ចាំ|ឬ|បាន|បញ្ចប់។ របារ|គ្មាន|គែម|ខាង|ស្តាំ មិន|ដឹង|ចុង|ទេ។',
  ),
} as const
