/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  plan: both(
    'Here a plan that a team had sealed before its hour is opened after it. The team’s device writes a file; whoever answers for the plan reads it in this window and signs. From then on it stands below, and you say of which operation it was; a mistake is taken back, and both stay on record. What is not opened yet shows nowhere.',
    'ទីនេះ|ផែនការ|ដែល|ក្រុម|បាន|បិទ|សោ|មុន|ម៉ោង ត្រូវ|បើក|ក្រោយ|ម៉ោង។ ឧបករណ៍|របស់|ក្រុម|សរសេរ|ឯកសារ|មួយ។ អ្នក|ទទួល|ខុស|ត្រូវ|អាន|វា|ក្នុង|ផ្ទាំង|នេះ ហើយ|ចុះ|ហត្ថលេខា។ ពី|ពេល|នោះ វា|នៅ|ខាង|ក្រោម ហើយ|អ្នក|ប្រាប់|ថា|ជា|របស់|ប្រតិបត្តិការ|ណា។ បើ|ច្រឡំ ត្រូវ|ដក|វិញ ហើយ|ទាំង|ពីរ|នៅ|ក្នុង|កំណត់ត្រា។ អ្វី|ដែល|មិន|ទាន់|បើក មិន|បង្ហាញ|នៅ|ទី|ណា|ទេ។',
  ),
} as const
