/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  recommendations: both(
    'Each recommendation with the bodies that owe it, their own word of where it stands, and the released figures that would show it. The head of a body that owes one says where it stands and by when; everybody reads it. The program says nothing of whether it was fulfilled.',
    'អនុសាសន៍|នីមួយៗ ជាមួយ|ស្ថាប័ន|ដែល|ត្រូវ|ធ្វើ ពាក្យ|របស់|ពួកគេ|ថា|វា|ដល់|ណា និង|តួលេខ|ដែល|បាន|ចេញផ្សាយ|ដែល|នឹង|បង្ហាញ|វា។ ប្រធាន|ស្ថាប័ន|ដែល|ត្រូវ|ធ្វើ ប្រាប់|ថា|វា|ដល់|ណា និង|ត្រឹម|ណា ហើយ|គ្រប់|គ្នា|អាន។ កម្មវិធី|មិន|ប្រាប់|ថា|វា|ត្រូវ|បាន|អនុវត្ត|ឬ|អត់|ទេ។',
  ),
} as const
