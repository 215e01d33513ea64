/** Words of records drawn at random. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const SAMPLE = {
  'sample-title': both('How many people: records drawn at random', 'មាន|មនុស្ស|ប៉ុន្មាន៖ កំណត់ត្រា|ចាប់|ដោយ|ចៃដន្យ'),
  'sample-how': both(
    'Of each drawn record somebody finds every other record of the same person, by any means, and without the pairs above. From that a figure of people has an interval. Nobody chooses what is drawn: it follows from a secret that is on record closed, and from the public anchor’s next leaf.',
    'ចំពោះ|កំណត់ត្រា|នីមួយៗ|ដែល|ចាប់|បាន អ្នក|ណា|ម្នាក់|រក|កំណត់ត្រា|ផ្សេង|ទាំង|អស់|របស់|មនុស្ស|ដដែល តាម|គ្រប់|មធ្យោបាយ ហើយ|មិន|ប្រើ|គូ|ខាង|លើ។ ពី|នោះ តួលេខ|មនុស្ស|មាន|ចន្លោះ។ គ្មាន|អ្នក|ណា|ជ្រើស|ទេ៖ វា|មក|ពី|ការ|សម្ងាត់|ដែល|កត់ត្រា|បិទ និង|ពី|ស្លឹក|បន្ទាប់|នៃ|យុថ្កា|សាធារណៈ។',
  ),
  'sample-is': both(
    '{kind}: {drawn} drawn on {day}, {resolved} of them resolved.',
    '{kind}៖ ចាប់|បាន {drawn} នៅ {day} បាន|រក|ឃើញ {resolved}។',
  ),
  'sample-undrawn': both(
    'A sample was asked for {n} times and never drawn. That is on record.',
    'បាន|សុំ|ចាប់ {n} ដង ហើយ|មិន|បាន|ចាប់|ទេ។ វា|ក្នុង|កំណត់ត្រា។',
  ),
  'sample-of': both('Draw from', 'ចាប់|ពី'),
  'sample-ask': both('Hold to ask for {n} records', 'ចុច|ជាប់|ដើម្បី|សុំ|កំណត់ត្រា {n}'),
  'sample-waits': both(
    'Asked, and on record. The anchor’s next leaf comes within half a minute; leave this window open until then.',
    'បាន|សុំ និង|កត់ត្រា។ ស្លឹក|បន្ទាប់|នៃ|យុថ្កា មក|ក្នុង|កន្លះ|នាទី សូម|ទុក|បង្អួច|នេះ|បើក|រហូត|ដល់|ពេល|នោះ។',
  ),
  'sample-none': both('Your office had no record of that kind when it asked.', 'ការិយាល័យ|អ្នក|គ្មាន|កំណត់ត្រា|ប្រភេទ|នោះ|ទេ ពេល|សុំ។'),
  'sample-drawn': both('{n} records are drawn.', 'ចាប់|បាន|កំណត់ត្រា {n}។'),
  'sample-sign': both('Hold to sign what was drawn', 'ចុច|ជាប់|ដើម្បី|ចុះ|ហត្ថលេខា|លើ|អ្វី|ដែល|ចាប់|បាន'),
  'sample-not-signed': both('Nobody signed. Nothing was said.', 'គ្មាន|អ្នក|ណា|ចុះ|ហត្ថលេខា។ គ្មាន|អ្វី|ត្រូវ|បាន|ប្រាប់|ទេ។'),
  'sample-look': both(
    'Look for the same person: a part of a name, among the sheets open here, or a number in your books',
    'រក|មនុស្ស|ដដែល៖ ផ្នែក|នៃ|ឈ្មោះ ក្នុង|បញ្ជី|ដែល|បើក|នៅ|ទីនេះ ឬ|លេខ|ក្នុង|សៀវភៅ|អ្នក',
  ),
  'sample-find': both('Look', 'រក'),
  'sample-these': both('These {n} are the same person', 'ទាំង {n} នេះ ជា|មនុស្ស|ដដែល'),
  'sample-alone': both('There is no other', 'គ្មាន|មួយ|ទៀត|ទេ'),
  'sample-said': both('{n} found out, not signed yet.', 'បាន|រក {n} មិន|ទាន់|ចុះ|ហត្ថលេខា។'),
  'sample-back': both('Back', 'ត្រឡប់'),
  'sample-sign-found': both('Hold to sign them', 'ចុច|ជាប់|ដើម្បី|ចុះ|ហត្ថលេខា'),
} as const
