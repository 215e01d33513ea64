/** Words of somebody who is typed in and may have been handed in before. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const SEEN = {
  'seen-title': both('You may have handed in this person before: look', 'អ្នក|អាច|បាន|ដាក់|ជូន|មនុស្ស|នេះ|ពី|មុន|ហើយ៖ សូម|មើល'),
  'seen-how': both(
    'Records that were handed in from this computer look like the person you have typed. If it is the same person, this may be a second record of one thing: look before you send. Two records of one person, or two people, are sent as they are: nothing holds them back.',
    'កំណត់ត្រា|ដែល|បាន|ដាក់|ជូន|ពី|កុំព្យូទ័រ|នេះ មើល|ទៅ|ដូច|មនុស្ស|ដែល|អ្នក|បាន|វាយ។ បើ|ជា|មនុស្ស|តែ|ម្នាក់ នេះ|អាច|ជា|កំណត់ត្រា|ទីពីរ|នៃ|រឿង|តែ|មួយ៖ សូម|មើល|មុន|ផ្ញើ។ កំណត់ត្រា|ពីរ|របស់|មនុស្ស|តែ|ម្នាក់ ឬ|មនុស្ស|ពីរ|នាក់ ផ្ញើ|បាន|ដដែល៖ គ្មាន|អ្វី|ឃាត់|វា|ទេ។',
  ),
  'seen-record': both('Record {n}', 'កំណត់ត្រា {n}'),
  'seen-looks': both('looks like', 'មើល|ទៅ|ដូច'),
  'seen-enough': both(
    'No more is compared on this computer today: not all that you have typed was.',
    'ថ្ងៃ|នេះ គ្មាន|អ្វី|ត្រូវ|បាន|ប្រៀបធៀប|លើ|កុំព្យូទ័រ|នេះ|ទៀត|ទេ៖ អ្វី|ដែល|អ្នក|បាន|វាយ មិន|ទាន់|បាន|ប្រៀបធៀប|ទាំង|អស់|ទេ។',
  ),
  'seen-known': both(
    'Compared with what was handed in from this computer since {day}: records, {n}. No name of them is kept here, but marks under your office’s key. Of what was handed in elsewhere nothing is known here: look for a person under Find, which goes on record.',
    'បាន|ប្រៀបធៀប|នឹង|កំណត់ត្រា {n} ដែល|បាន|ដាក់|ជូន|ពី|កុំព្យូទ័រ|នេះ តាំង|ពី|ថ្ងៃ {day}។ គ្មាន|ឈ្មោះ|ណា|ត្រូវ|បាន|ទុក|នៅ|ទីនេះ|ទេ៖ មាន|តែ|សញ្ញា ក្រោម|កូន|សោ|របស់|ការិយាល័យ|អ្នក។ អ្វី|ដែល|បាន|ដាក់|ជូន|ពី|កន្លែង|ផ្សេង មិន|ដឹង|នៅ|ទីនេះ|ទេ៖ សូម|រក|មនុស្ស|ក្នុង|ទំព័រ|ស្វែង|រក ដែល|ត្រូវ|កត់ត្រា។',
  ),
  'seen-forget': both('Forget them on this computer', 'បំភ្លេច|ពួក|វា|លើ|កុំព្យូទ័រ|នេះ'),
  'seen-forgotten': both('This computer has forgotten them.', 'កុំព្យូទ័រ|នេះ|បាន|បំភ្លេច|ពួក|វា|ហើយ។'),
} as const
