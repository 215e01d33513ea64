/** Words of an approval, for whoever asks for one and whoever stands for it. The Khmer is a draft until a native reader signs it. */
import type { DeclineReason } from '../../core/vault/approvals.ts'
import type { Words } from '../../core/model/fields.ts'
import { both } from './say.ts'

export const APPROVALS = {
  'ap-office': both('Which office do you ask?', 'តើ|អ្នក|សុំ|ការិយាល័យ|ណា?'),
  'ap-choose': both('Choose an office', 'ជ្រើស|ការិយាល័យ'),
  'ap-hold': both('Hold to ask for approval', 'ចុច|ជាប់|ដើម្បី|សុំ|ការ|យល់ព្រម'),
  'ap-ask': both('Ask for approval', 'សុំ|ការ|យល់ព្រម'),
  'ap-sees': both(
    'Whoever approves sees the number of the record, the fields and your reason, and nothing of what is in them.',
    'អ្នក|យល់ព្រម|ឃើញ|លេខ|កំណត់ត្រា វាល និង|មូលហេតុ|របស់|អ្នក ហើយ|មិន|ឃើញ|អ្វី|ក្នុង|នោះ|ទេ។',
  ),
  'ap-who': both('Who was asked', 'អ្នក|ដែល|ត្រូវ|សុំ'),
  'ap-waits': both('waits for an answer', 'រង់ចាំ|ចម្លើយ'),
  'ap-approved': both('approved', 'បាន|យល់ព្រម'),
  'ap-declined': both('declined: {reason}', 'បាន|បដិសេធ៖ {reason}'),
  'ap-stay': both(
    'Go on with other work at this desk: this page looks again by itself. Closing the window ends the asking.',
    'សូម|បន្ត|ការងារ|ផ្សេង|លើ|តុ|ការងារ|នេះ៖ ទំព័រ|នេះ|មើល|ម្តង|ទៀត|ដោយ|ខ្លួន|ឯង។ បើ|បិទ|ផ្ទាំង សំណើ|ក៏|ចប់។',
  ),
  'ap-kept': both(
    'Go on with other work, or close this window: the asking is kept on this device for twelve hours, under your office’s key. Come back to this record, and it is here.',
    'សូម|បន្ត|ការងារ|ផ្សេង ឬ|បិទ|ផ្ទាំង|នេះ៖ សំណើ|ត្រូវ|រក្សា|លើ|ឧបករណ៍|នេះ|ដប់ពីរ|ម៉ោង ក្រោម|កូនសោ|នៃ|ការិយាល័យ|អ្នក។ ត្រឡប់|មក|កំណត់ត្រា|នេះ|វិញ សំណើ|នៅ|ទីនេះ។',
  ),
  'ap-mine': both('Asked on this device, and waiting', 'បាន|សុំ|លើ|ឧបករណ៍|នេះ ហើយ|រង់ចាំ'),
  'ap-mine-one': both('{kind}, asked {when}', '{kind} បាន|សុំ {when}'),
  'ap-told': both('Approved. Hold the button to open.', 'បាន|យល់ព្រម។ សូម|ចុច|ជាប់|លើ|ប៊ូតុង|ដើម្បី|បើក។'),
  'ap-look': both('Look again now', 'មើល|ម្តង|ទៀត|ឥឡូវ'),
  'ap-not-yet': both(
    'A vault does not open it yet: it has not heard of the approval, or an hour has to pass after it, or one more office has to approve.',
    'ទូ|សុវត្ថិភាព|មួយ|មិន|ទាន់|បើក|ទេ៖ វា|មិន|ទាន់|ដឹង|ពី|ការ|យល់ព្រម ឬ|ត្រូវ|រង់ចាំ|មួយ|ម៉ោង|ក្រោយ|មក ឬ|ត្រូវ|ការ|ការិយាល័យ|មួយ|ទៀត។',
  ),
  'ap-silent': both(
    'The vault that keeps what waits does not answer, or was started again. If this stays so, ask anew.',
    'ទូ|សុវត្ថិភាព|ដែល|រក្សា|សំណើ មិន|ឆ្លើយ ឬ|បាន|ចាប់|ផ្តើម|ឡើង|វិញ។ បើ|នៅ|តែ|ដូច្នេះ សូម|សុំ|ជា|ថ្មី។',
  ),
  'ap-not-taken': both(
    'The vault takes no such request now. Choose another office, or come back later.',
    'ទូ|សុវត្ថិភាព|មិន|ទទួល|សំណើ|នេះ|ឥឡូវ|ទេ។ សូម|ជ្រើស|ការិយាល័យ|ផ្សេង ឬ|មក|ពេល|ក្រោយ។',
  ),
} as const

export const DECLINE_WORDS: Readonly<Record<DeclineReason, Words>> = {
  'no-need': both('The reason does not need it', 'មូលហេតុ|នេះ|មិន|ត្រូវ|ការ|វា|ទេ'),
  'other-record': both('It seems to be another record', 'ហាក់|ដូច|ជា|កំណត់ត្រា|ផ្សេង'),
  'other-office': both('Another office should say', 'ការិយាល័យ|ផ្សេង|គួរ|សម្រេច'),
  'ask-me': both('Speak to me first', 'សូម|និយាយ|ជា|មួយ|ខ្ញុំ|សិន'),
}
