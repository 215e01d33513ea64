/** Words of the training. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const TRAINING = {
  stripe: both('Training · invented papers · nothing here is sent or kept', 'ការ|អនុវត្ត · ឯកសារ|ប្រឌិត · គ្មាន|អ្វី|នៅ|ទីនេះ|ត្រូវ|ផ្ញើ ឬ|រក្សាទុក|ទេ'),
  'begin-title': both('Your first return, for practice', 'របាយការណ៍|ដំបូង|របស់|អ្នក សម្រាប់|អនុវត្ត'),
  'begin-how': both(
    'Three invented papers, about twenty minutes. You read them into the form as you will read real ones, mend what the desk asks about, and hand them in. Then you see what was read otherwise than the papers say. You can stop at any time and begin again as often as you like.',
    'ឯកសារ|ប្រឌិត|បី ប្រហែល|ម្ភៃ|នាទី។ អ្នក|បញ្ចូល|វា|ទៅ|ក្នុង|ទម្រង់ ដូច|ដែល|អ្នក|នឹង|ធ្វើ|ជាមួយ|ឯកសារ|ពិត កែ|អ្វី|ដែល|តុ|សួរ រួច|ដាក់។ បន្ទាប់|មក|អ្នក|ឃើញ|អ្វី|ដែល|បាន|អាន|ខុស|ពី|ឯកសារ។ អ្នក|អាច|ឈប់|នៅ|ពេល|ណា|ក៏|បាន ហើយ|ចាប់|ផ្តើម|ម្តង|ទៀត|តាម|ចិត្ត។',
  ),
  'only-window': both(
    'Stays in this window until it is closed. Nothing of it is kept or sent.',
    'នៅ|ក្នុង|បង្អួច|នេះ|រហូត|ដល់|បិទ។ គ្មាន|អ្វី|ត្រូវ|រក្សាទុក ឬ|ផ្ញើ|ទេ។',
  ),
  'which-form': both('Which form', 'ទម្រង់|ណា'),
  begin: both('Take the papers', 'យក|ឯកសារ'),
  papers: both('The papers', 'ឯកសារ'),
  'papers-how': both('What a paper does not say stays empty.', 'អ្វី|ដែល|ឯកសារ|មិន|ប្រាប់ ទុក|ទទេ។'),
  paper: both('Paper {n}', 'ឯកសារ {n}'),
  'score-title': both('{same} of {of} as the papers say', '{same} ក្នុង {of} ដូច|ឯកសារ'),
  'score-all': both(
    'Everything was read as the papers say. That is all there is to it: you can hand in a real return.',
    'អ្វីៗ|ទាំង|អស់|ត្រូវ|បាន|អាន|ដូច|ឯកសារ។ អស់|ហើយ៖ អ្នក|អាច|ដាក់|របាយការណ៍|ពិត|បាន។',
  ),
  'score-some': both(
    'Below is what was read otherwise. Look at the paper once more; everybody misses something the first time, and nobody sees this but you.',
    'ខាង|ក្រោម|ជា|អ្វី|ដែល|បាន|អាន|ខុស។ សូម|មើល|ឯកសារ|ម្តង|ទៀត៖ លើក|ដំបូង|អ្នក|ណា|ក៏|អាច|ខុស|ដែរ ហើយ|គ្មាន|អ្នក|ផ្សេង|ឃើញ|ទេ។',
  ),
  'score-real': both(
    'In the real desk it would now be sealed on this computer and signed by your device, and a receipt would say that it is on record. Here nothing was.',
    'ក្នុង|ការ|ងារ|ពិត ពេល|នេះ|វា|ត្រូវ|បិទសោ|លើ|កុំព្យូទ័រ|នេះ ចុះ|ហត្ថលេខា|ដោយ|ឧបករណ៍|របស់|អ្នក ហើយ|បង្កាន់ដៃ|ប្រាប់|ថា|វា|នៅ|ក្នុង|កំណត់ត្រា។ នៅ|ទីនេះ|គ្មាន|អ្វី|បាន|ធ្វើ|ទេ។',
  ),
  question: both('Question', 'សំណួរ'),
  'paper-says': both('The paper says', 'ឯកសារ|ប្រាប់|ថា'),
  'you-read': both('You wrote', 'អ្នក|បាន|សរសេរ'),
  'says-nothing': both('nothing: it stays empty', 'គ្មាន|អ្វី៖ ទុក|ទទេ'),
  'left-empty': both('left empty', 'ទុក|ទទេ'),
  'otherwise-of': both('Read otherwise than paper {n} says', 'អាន|ខុស|ពី|ឯកសារ {n}'),
  'all-same': both('As the paper says.', 'ដូច|ឯកសារ។'),
  'paper-missing': both('Not handed in: no row is of this paper.', 'មិន|បាន|ដាក់៖ គ្មាន|ជួរ|ណា|មក|ពី|ឯកសារ|នេះ|ទេ។'),
  strange: both('Rows that are of none of the papers: {n}', 'ជួរ|ដែល|មិន|មក|ពី|ឯកសារ|ណា|មួយ៖ {n}'),
  'mend-it': both('Put it right', 'កែ|វា'),
  others: both('Other papers', 'ឯកសារ|ផ្សេង'),
  'to-desk': both('To the real desk', 'ទៅ|តុ|ពិត'),
} as const
