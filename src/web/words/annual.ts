/** Words of the annual report. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const ANNUAL = {
  of: both('{country}, {year}', '{country} ឆ្នាំ {year}'),
  live: both(
    'Draft: each number is the newest that was released, as of {day}, and moves with it.',
    'សេចក្តី|ព្រាង៖ លេខ|នីមួយៗ|ជា|លេខ|ថ្មី|បំផុត|ដែល|បាន|ចេញផ្សាយ គិត|ត្រឹម {day} ហើយ|ប្រែប្រួល|តាម|វា។',
  ),
  frozen: both(
    'Its numbers were fixed on {day} (entry {position} of the log) and stay as they are; what was released since stands beside them.',
    'បាន|បិទ|នៅ {day} ត្រង់|ទីតាំង {position} ក្នុង|កំណត់ហេតុ។ លេខ|នៅ|ដដែល ហើយ|អ្វី|ដែល|ចេញផ្សាយ|ក្រោយ|មក មាន|នៅ|ក្បែរ។',
  ),
  'frozen-waits': both(
    'Its numbers were fixed on {day}; its entry waits for its place in the log.',
    'បាន|បិទ|នៅ {day} ហើយ|កំពុង|រង់ចាំ|កន្លែង|ក្នុង|កំណត់ហេតុ។',
  ),
  'signed-by': both('Signed by two people, of: {offices}.', 'ចុះ|ហត្ថលេខា|ដោយ|មនុស្ស|ពីរ|នាក់ មក|ពី៖ {offices}។'),
  'signed-by-none': both('Nobody’s signature is under it here.', 'ទីនេះ គ្មាន|ហត្ថលេខា|របស់|អ្នក|ណា|នៅ|ក្រោម|វា|ទេ។'),
  revised: both('Released again since: it is now {number} ({release}).', 'បាន|ចេញផ្សាយ|ម្តង|ទៀត|ក្រោយ|មក៖ ឥឡូវ {number} ({release})។'),
  gone: both(
    'The release that the number signed here was read from, {release}, is no longer here: do not cite it.',
    'ការ|ចេញផ្សាយ {release} ដែល|លេខ|បាន|ចុះ|ហត្ថលេខា|ត្រង់|នេះ|មក|ពី លែង|នៅ|ទីនេះ៖ សូម|កុំ|ដកស្រង់។',
  ),
  'taken-back': both(
    'The number that was signed here is no longer here. {back}. Do not cite it.',
    'លេខ|ដែល|បាន|ចុះ|ហត្ថលេខា|ត្រង់|នេះ លែង|នៅ|ទីនេះ។ {back}។ សូម|កុំ|ដកស្រង់។',
  ),
  'taken-back-more': both('Who took it back, and what proves that it went out', 'អ្នក|ណា|បាន|ដក|វិញ និង|អ្វី|ដែល|បញ្ជាក់|ថា|វា|បាន|ចេញផ្សាយ'),
  stands: both('What stands today: {number} ({release}).', 'អ្វី|ដែល|នៅ|មាន|ថ្ងៃនេះ៖ {number} ({release})។'),
  none: both(
    'No number of the whole year was released. That is not zero.',
    'មិន|ទាន់|មាន|លេខ|នៃ|ឆ្នាំ|ទាំង|មូល|ដែល|បាន|ចេញផ្សាយ|ទេ។ នេះ|មិនមែន|ជា|សូន្យ|ទេ។',
  ),
  'as-recorded': both('As on record on {day}, as the log proves.', 'តាម|កំណត់ត្រា|នៅ {day} ដូច|កំណត់ហេតុ|បញ្ជាក់។'),
  'from-release': both('Release {release}', 'ការ|ចេញផ្សាយ {release}'),
  returns: both('Returns in: {returns}.', 'របាយការណ៍|បាន|មក៖ {returns}។'),
  parts: both('Parts', 'ផ្នែក'),
  'of-year': both('Annual report {year}', 'របាយការណ៍|ប្រចាំ|ឆ្នាំ {year}'),
  'of-years': both('Annual reports', 'របាយការណ៍|ប្រចាំ|ឆ្នាំ'),
  'take-away': both('Take it with you', 'យក|ទៅ|ជាមួយ'),
  'as-word': both('Word document', 'ឯកសារ Word'),
  'as-page': both('One page, without the network', 'ទំព័រ|តែ|មួយ ដោយ|មិន|ប្រើ|បណ្តាញ'),
  'as-file': both('The frozen file', 'ឯកសារ|ដែល|បាន|បិទ'),
  'how-to-check': both(
    'Whoever keeps the frozen file can show later that no word and no number of it was changed: the log holds its hash.',
    'អ្នក|ដែល|រក្សា|ឯកសារ|ដែល|បាន|បិទ អាច|បង្ហាញ|ពេល|ក្រោយ|ថា គ្មាន|ពាក្យ|ឬ|លេខ|ណា|មួយ|ត្រូវ|បាន|កែ|ទេ៖ កំណត់ហេតុ|រក្សា|លេខ|សម្គាល់|របស់|វា។',
  ),
  'returns-unsaid': both('The release does not say how many returns were in.', 'ការ|ចេញផ្សាយ|មិន|ប្រាប់|ថា|របាយការណ៍|បាន|មក|ប៉ុន្មាន|ទេ។'),
} as const
