/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  papers: both(
    'Here you ask what the papers that your office typed in say of a matter, by its number. Each thing stands there as it is known: exact, at least, between, about, or not known, and why; beneath it each paper, with its day and what it says. Two papers that differ are both shown, and neither is picked. What is silent is never nought. Names, ages and what is said in words stay sealed: the record beside them leads to where a name is opened. Papers of other offices are not here, and whether they have any is not said.',
    'ទីនេះ|អ្នក|សួរ|ថា ឯកសារ|ដែល|ការិយាល័យ|អ្នក|បាន|វាយ|បញ្ចូល និយាយ|អ្វី|អំពី|រឿង|មួយ តាម|លេខ|របស់|វា។ រឿង|នីមួយៗ បង្ហាញ|តាម|ដែល|ដឹង៖ ច្បាស់ យ៉ាង|តិច ចន្លោះ ប្រហែល ឬ|មិន|ដឹង និង|មូលហេតុ។ នៅ|ខាង|ក្រោម មាន|ឯកសារ|នីមួយៗ ថ្ងៃ|របស់|វា និង|អ្វី|ដែល|វា|និយាយ។ ឯកសារ|ពីរ|ដែល|ខុស|គ្នា បង្ហាញ|ទាំង|ពីរ ហើយ|មិន|ជ្រើស|យក|មួយ|ណា|ទេ។ អ្វី|ដែល|មិន|បាន|និយាយ មិន|មែន|ជា|សូន្យ|ទេ។ ឈ្មោះ អាយុ និង|អ្វី|ដែល|និយាយ|ជា|ពាក្យ នៅ|បិទ|សោ៖ កំណត់ត្រា|ក្បែរ|វា នាំ|ទៅ|កន្លែង|បើក|ឈ្មោះ។ ឯកសារ|របស់|ការិយាល័យ|ផ្សេង មិន|នៅ|ទីនេះ ហើយ|មាន ឬ|អត់ ក៏|មិន|ប្រាប់|ដែរ។',
  ),
} as const
