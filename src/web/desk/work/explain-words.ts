/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  work: both(
    'Here is what your office has begun and not finished, by list: how much, since when, what the law’s time is over for, and how much money is not on record as paid. What nobody recorded may have been done all the same. A list shows the longest first. A record leaves its list as soon as your office hands in what ended it.',
    'ទីនេះ|ជា|អ្វី|ដែល|ការិយាល័យ|អ្នក បាន|ចាប់ផ្តើម តែ|មិន|ទាន់|ចប់ តាម|បញ្ជី៖ ចំនួន តាំង|ពី|ពេល|ណា អ្វី|ដែល|ហួស|រយៈពេល|ច្បាប់ និង|ប្រាក់|ដែល|គ្មាន|កំណត់ត្រា|បង់។ អ្វី|ដែល|គ្មាន|អ្នក|កត់ត្រា អាច|ធ្វើ|រួច|ហើយ។ បញ្ជី|បង្ហាញ|អ្វី|ដែល|យូរ|ជាង|គេ|មុន។ កំណត់ត្រា|ចេញ|ពី|បញ្ជី នៅ|ពេល|ការិយាល័យ|អ្នក ដាក់|អ្វី|ដែល|បាន|បញ្ចប់|វា។',
  ),
} as const
