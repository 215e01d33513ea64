/** Words of who looked at names. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const LOOKS = {
  'lk-title': both('Who looked at names', 'អ្នក|ណា|បាន|មើល|ឈ្មោះ'),
  'lk-how': both(
    'Every opening of a name is on record before the name can be read, sealed to the oversight body: this server cannot read it. After 30 days a vault tells your office which agencies of its own side looked at your records, and in which month. Those of the other side, and oversight, are never named here, whether they looked or not.',
    'ការ|បើក|ឈ្មោះ|នីមួយៗ|ត្រូវ|បាន|កត់ត្រា មុន|ពេល|អាច|អាន|បាន ហើយ|បិទសោ|ចំពោះ|ស្ថាប័ន|ត្រួតពិនិត្យ៖ ម៉ាស៊ីន|មេ|អាន|មិន|បាន។ ក្រោយ ៣០ ថ្ងៃ ទូ|សុវត្ថិភាព|ប្រាប់|ការិយាល័យ|អ្នក|ថា ស្ថាប័ន|ណា|នៅ|ខាង|ខ្លួន|បាន|មើល|កំណត់ត្រា|របស់|អ្នក ក្នុង|ខែ|ណា។ ខាង|ម្ខាង|ទៀត និង|ស្ថាប័ន|ត្រួតពិនិត្យ មិន|ត្រូវ|បាន|ប្រាប់|នៅ|ទីនេះ|ឡើយ ទោះ|បាន|មើល ឬ|អត់។',
  ),
  'lk-ask': both('Ask the vault', 'សួរ|ទូ|សុវត្ថិភាព'),
  'lk-no-device': both('The vault tells it to your device alone: sign in with it.', 'ទូ|សុវត្ថិភាព|ប្រាប់|តែ|ឧបករណ៍|អ្នក៖ សូម|ចូល|ដោយ|ឧបករណ៍|នោះ។'),
  'lk-none': both(
    'Of your side, nobody looked at your records before the last 30 days.',
    'នៅ|ខាង|អ្នក គ្មាន|អ្នក|ណា|បាន|មើល|កំណត់ត្រា|របស់|អ្នក មុន ៣០ ថ្ងៃ|ចុង|ក្រោយ|ទេ។',
  ),
  'lk-record': both('Record', 'កំណត់ត្រា'),
  'lk-agency': both('Agency', 'ស្ថាប័ន'),
  'lk-month': both('Month', 'ខែ'),
} as const
