/** "Explain this screen", here. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const EXPLAIN = {
  drafting: both(
    'Here a release is made: you choose what people ask for, and the server counts it, withholds what could point at somebody, and then tries to find people in it, beside everything that is out already. What comes through waits for two people of two offices, who read it; once they have signed it you publish it here, and you can take back what is out. You are told how many numbers are withheld, never which.',
    'ទីនេះ|រៀបចំ|ការ|ចេញផ្សាយ៖ អ្នក|ជ្រើស|អ្វី|ដែល|គេ|សួរ ហើយ|ម៉ាស៊ីនមេ|រាប់|វា មិន|បង្ហាញ|អ្វី|ដែល|អាច|ចង្អុល|ទៅ|លើ|បុគ្គល រួច|សាកល្បង|រក|មនុស្ស|នៅ|ក្នុង|នោះ ជាមួយ|អ្វី|ទាំងអស់|ដែល|បាន|ចេញ|រួច។ អ្វី|ដែល|ឆ្លង|កាត់|បាន រង់ចាំ|មនុស្ស|ពីរ|នាក់|មក|ពី|ការិយាល័យ|ពីរ ដែល|អាន|វា។ ពេល|ពួកគេ|បាន|ចុះ|ហត្ថលេខា អ្នក|ផ្សាយ|វា|នៅ|ទីនេះ ហើយ|អាច|ដក|អ្វី|ដែល|បាន|ចេញ|មក|វិញ។ អ្នក|ត្រូវ|បាន|ប្រាប់|ថា|មាន|ចំនួន|ប៉ុន្មាន|ដែល|មិន|បង្ហាញ មិន|ប្រាប់|ថា|ណា|ខ្លះ|ទេ។',
  ),
} as const
