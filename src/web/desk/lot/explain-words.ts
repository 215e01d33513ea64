/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  lot: both(
    'Which workplaces are visited on a day is drawn, so that nobody chose and nobody is warned. The list is committed before; where the lot falls follows at six in the morning from a number that the public log makes then. Who goes opens it with the code of the list, and that he looked is on record first. Anybody can draw it again.',
    'កន្លែង|ធ្វើការ|ណា|ត្រូវ|ចុះ|ពិនិត្យ|នៅ|ថ្ងៃ|មួយ គឺ|តាម|ការ|ចាប់|ឆ្នោត ដូច្នេះ|គ្មាន|អ្នក|ណា|ជ្រើស ហើយ|គ្មាន|អ្នក|ណា|ត្រូវ|បាន|ព្រមាន|ជាមុន។ បញ្ជី|ត្រូវ|កំណត់|ទុក|មុន ឯ|ឆ្នោត|ចេញ|នៅ|ម៉ោង|ប្រាំមួយ|ព្រឹក តាម|លេខ|ដែល|កំណត់ហេតុ|សាធារណៈ|បង្កើត|ពេល|នោះ។ អ្នក|ដែល|ទៅ|បើក|វា|ដោយ|លេខ|កូដ|នៃ|បញ្ជី ហើយ|ការ|មើល|នោះ|ត្រូវ|កត់ត្រា|មុន។ អ្នក|ណា|ក៏|អាច|ចាប់|ឆ្នោត|នោះ|ម្តង|ទៀត|បាន។',
  ),
} as const
