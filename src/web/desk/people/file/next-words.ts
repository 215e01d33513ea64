/** Words of what is written next of a person. The Khmer is a draft until a native reader, and one who works with survivors, sign it. */
import { both } from '../../../words/say.ts'

export const NEXT = {
  'next-title': both('Write what was done', 'កត់|អ្វី|ដែល|បាន|ធ្វើ'),
  'next-what': both('Kind of record', 'ប្រភេទ|កំណត់ត្រា'),
  'next-choose': both('Choose', 'ជ្រើសរើស'),
  'next-on': both('{what}: go on with that of {day}', '{what}៖ បន្ត|កំណត់ត្រា|នៃ {day}'),
  'next-how': both(
    'The form opens with what was told already. The number of the file is sealed: type it as it stands on your paper.',
    'បែបបទ|បើក|ដោយ|មាន|អ្វី|ដែល|បាន|ប្រាប់|រួច។ លេខ|ឯកសារ|ត្រូវ|បាន|បិទ|សោ៖ សូម|វាយ|តាម|ក្រដាស|របស់|អ្នក។',
  ),
  'next-begin': both('Open the form', 'បើក|បែបបទ'),
  'next-written': both('Written just now, and not in this file yet', 'ទើប|បាន|កត់ មិន|ទាន់|នៅ|ក្នុង|ឯកសារ|នេះ'),
  'next-close': both('Nothing more to do for now: close', 'គ្មាន|អ្វី|ត្រូវ|ធ្វើ|ទៀត|សម្រាប់|ពេល|នេះ៖ បិទ'),
  'next-close-how': both(
    'The form asks where the person went, and whether somebody has asked since how they are. What is still to be done stays on the list, this file stays, and whatever is recorded next opens it again.',
    'ទម្រង់|សួរ|ថា សាមីខ្លួន|ទៅ|ណា ហើយ|តើ|មាន|អ្នក|បាន|សួរ|សុខ|ទុក្ខ|ក្រោយ|មក|ឬ|ទេ។ អ្វី|ដែល|នៅ|ត្រូវ|ធ្វើ នៅ|ក្នុង|បញ្ជី|ដដែល ឯកសារ|នេះ|នៅ|ដដែល ហើយ|អ្វី|ដែល|កត់ត្រា|បន្ទាប់ បើក|វា|ម្តង|ទៀត។',
  ),
  'next-has-file': both('Is it about a person whose file is here?', 'តើ|អំពី|សាមីខ្លួន|ដែល|មាន|ឯកសារ|នៅ|ទីនេះ|ឬ?'),
  'next-has-file-how': both(
    'Begin from the file: what was told already stands in the form, and nobody has to say it again.',
    'សូម|ចាប់ផ្តើម|ពី|ឯកសារ៖ អ្វី|ដែល|បាន|ប្រាប់|រួច មាន|ក្នុង|បែបបទ|ហើយ មិន|ចាំបាច់|ប្រាប់|ម្តង|ទៀត|ទេ។',
  ),
  'next-all-files': both('Look among the files of your office', 'រក|ក្នុង|ឯកសារ|របស់|ការិយាល័យ|អ្នក'),
  'next-join': both('It is this person’s: join it', 'ជា|របស់|គាត់៖ ភ្ជាប់'),
  'next-waits': both(
    'You said so. It joins the file once a second person of your office says so too, under Find, “which of your office’s records are one person”.',
    'អ្នក|បាន|ប្រាប់|ហើយ។ វា|ចូល|ក្នុង|ឯកសារ ពេល|អ្នក|ទី|ពីរ|ក្នុង|ការិយាល័យ|អ្នក|ប្រាប់|ដូច|គ្នា នៅ|ក្នុង|ទំព័រ|រក «កំណត់ត្រា|ណា|ជា|មនុស្ស|តែ|ម្នាក់»។',
  ),
  'next-not-signed': both('Not signed: nothing was joined.', 'មិន|បាន|ចុះ|ហត្ថលេខា៖ គ្មាន|អ្វី|ត្រូវ|បាន|ភ្ជាប់|ទេ។'),
} as const
