/** In how many ways it was tried to work out a withheld number, each in a sentence. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

/** By the id that a certificate gives each. */
export const ATTEMPTS = {
  published: both('Read what is simply printed', 'អាន|អ្វី|ដែល|បាន|បោះពុម្ព|ត្រង់ៗ'),
  elimination: both('Add and subtract through all tables at once', 'បូក និង|ដក|លេខ|ក្នុង|តារាង|ទាំងអស់|ក្នុង|ពេល|តែ|មួយ'),
  bounds: both(
    'Narrow each withheld number from above and below, beside every other release',
    'បង្រួម|លេខ|មិនបង្ហាញ|នីមួយៗ ពី|លើ និង|ពី|ក្រោម ជា|មួយ|ការ|ចេញផ្សាយ|ផ្សេង|ទាំងអស់',
  ),
  integer: both('Search the narrowest of them number by number', 'រក|មើល|លេខ|ដែល|បាន|បង្រួម|ខ្លាំង|បំផុត ម្តង|មួយ|ចំនួន'),
  history: both('Subtract one release from a later one', 'ដក|ការ|ចេញផ្សាយ|មួយ ពី|ការ|ចេញផ្សាយ|ក្រោយ'),
  rule: both('Know that nothing is withheld without a small number beside it', 'ដឹង|ថា គ្មាន|អ្វី|ត្រូវ|លាក់|ទេ បើ|គ្មាន|លេខ|តូច|នៅ|ជិត'),
  replay: both('Run the rule that withheld them again, on other numbers that fit', 'ធ្វើ|តាម|ក្បួន|លាក់|ឡើង|វិញ លើ|លេខ|ផ្សេង|ដែល|អាច|ត្រូវ|គ្នា'),
  group: both('Know what all people of one row have in common', 'ដឹង|អ្វី|ដែល|មនុស្ស|ទាំងអស់|ក្នុង|ជួរ|មួយ|មាន|ដូច|គ្នា'),
  contributors: both('Be an office, or two together, and take away one’s own share', 'ធ្វើ|ជា|ការិយាល័យ|មួយ ឬ|ពីរ|រួម|គ្នា ហើយ|ដក|ចំណែក|របស់|ខ្លួន'),
  self: both('Be the one person in a cell, and look for the others', 'ធ្វើ|ជា|មនុស្ស|តែ|ម្នាក់|ក្នុង|ក្រឡា|មួយ ហើយ|រក|អ្នក|ផ្សេង'),
  same_people: both(
    'Take two figures with the same numbers for figures of the same people',
    'ចាត់|ទុក|តួលេខ|ពីរ|ដែល|មាន|លេខ|ដូច|គ្នា ថា|ជា|របស់|មនុស្ស|ដដែល',
  ),
  amounts: both('Work out a withheld amount to the last unit', 'គណនា|ទឹកប្រាក់|ដែល|មិនបង្ហាញ រហូត|ដល់|ឯកតា|ចុង|ក្រោយ'),
} as const

export const WAYS = both('Which ways', 'វិធី|ណា|ខ្លះ')
