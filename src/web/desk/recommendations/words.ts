/** Words of recommendations at the desk. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const RECOMMEND = {
  'rc-title': both('Recommendations', 'អនុសាសន៍'),
  'rc-lead': both(
    'What was recommended, who owes it, and the figures that would show it, as they were released. What a body says of its own stands on the public page.',
    'អ្វី|ដែល|បាន|ណែនាំ អ្នក|ដែល|ត្រូវ|ធ្វើ និង|តួលេខ|ដែល|នឹង|បង្ហាញ|វា តាម|ដែល|បាន|ចេញផ្សាយ។ អ្វី|ដែល|ស្ថាប័ន|និយាយ|អំពី|របស់|ខ្លួន មាន|លើ|ទំព័រ|សាធារណៈ។',
  ),
  'rc-none': both('No recommendation is owed by your office.', 'គ្មាន|អនុសាសន៍|ដែល|ការិយាល័យ|អ្នក|ត្រូវ|ធ្វើ|ទេ។'),
  'rc-whose': both('Owed by', 'ត្រូវ|ធ្វើ|ដោយ'),
  'rc-all': both('everybody', 'គ្រប់|ស្ថាប័ន'),
  'rc-count': both('{n} of {all} have a word of a body that owes them.', '{n} ក្នុង|ចំណោម {all} មាន|ពាក្យ|របស់|ស្ថាប័ន|ដែល|ត្រូវ|ធ្វើ។'),
  'rc-say': both('Say where it stands', 'ប្រាប់|ថា|វា|ដល់|ណា'),
  'rc-how': both(
    'Everybody reads it, with your office’s name and today’s day. It says nothing of the figures.',
    'គ្រប់|គ្នា|អាន|វា ជាមួយ|ឈ្មោះ|ការិយាល័យ|អ្នក និង|ថ្ងៃនេះ។ វា|មិន|ប្រាប់|អំពី|តួលេខ|ទេ។',
  ),
  'rc-is': both('It is', 'វា'),
  'rc-by': both('By which day, if there is one', 'ត្រឹម|ថ្ងៃ|ណា បើ|មាន'),
  'rc-half': both('The day is not whole: type all of it, or take it out.', 'ថ្ងៃ|មិន|ពេញ៖ សូម|សរសេរ|ឱ្យ|ពេញ ឬ|លុប|វា។'),
  'rc-hold': both('Hold to sign it', 'សង្កត់|ដើម្បី|ចុះ|ហត្ថលេខា'),
  'rc-not-signed': both('Nothing was signed, and nothing was said.', 'មិន|បាន|ចុះ|ហត្ថលេខា ហើយ|មិន|បាន|ប្រាប់|អ្វី|ទេ។'),
  'rc-public': both('The public page', 'ទំព័រ|សាធារណៈ'),
} as const
