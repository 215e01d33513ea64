/** Words of complaints that workers left without an account. The Khmer is a draft until a native reader, and a labour inspector, sign it. */
import { both } from '../../words/say.ts'

export const COMPLAINTS = {
  title: both('Left by workers, without an account', 'ពាក្យ|បណ្តឹង|ដែល|កម្មករ|ដាក់ ដោយ|គ្មាន|គណនី'),
  how: both(
    'None leaves this list but by a decision. Who left it reads one word of it by the code, and nothing else.',
    'គ្មាន|ពាក្យ|បណ្តឹង|ណា|ចេញ|ពី|បញ្ជី|នេះ លើកលែង|តែ|មាន|សេចក្តី|សម្រេច។ អ្នក|ដែល|ដាក់ អាន|តែ|មួយ|ពាក្យ|តាម|លេខ|កូដ|ប៉ុណ្ណោះ។',
  ),
  closed: both(
    'Nobody can leave your office a complaint yet: the page has no key of yours to seal it to.',
    'មិន|ទាន់|មាន|អ្នក|ណា|អាច|ដាក់|ពាក្យ|បណ្តឹង|ដល់|ការិយាល័យ|អ្នក|ទេ៖ ទំព័រ|នោះ|គ្មាន|កូនសោ|របស់|អ្នក|សម្រាប់|បិទ|វា។',
  ),
  open: both('Take complaints from now on', 'ទទួល|ពាក្យ|បណ្តឹង|ពី|ពេល|នេះ|ទៅ'),
  none: both('None waits.', 'គ្មាន|ពាក្យ|បណ្តឹង|រង់ចាំ|ទេ។'),
  key: both('Your office’s key, to read the words', 'កូនសោ|ការិយាល័យ|អ្នក ដើម្បី|អាន'),
  wrong: both('These words were sealed to another key of your office.', 'ពាក្យ|ទាំង|នេះ|ត្រូវ|បាន|បិទ|ដោយ|កូនសោ|ផ្សេង|របស់|ការិយាល័យ|អ្នក។'),
  read: both('Read the words', 'អាន'),
  wordless: both('No words were left.', 'គ្មាន|ពាក្យ|សរសេរ|ទេ។'),
  fee: both('{n} riel paid', 'បាន|បង់ {n} រៀល'),
  taken: both('being looked at', 'កំពុង|មើល'),
  take: both('I look at it', 'ខ្ញុំ|មើល|វា'),
  lead: both('Enter it as a lead', 'បញ្ចូល|ជា|ព័ត៌មាន'),
  acted: both('Acted on', 'បាន|ចាត់|វិធានការ'),
  'no-action': both('No action', 'គ្មាន|វិធានការ'),
} as const
