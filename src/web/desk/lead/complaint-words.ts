/** Words of complaints that workers left without an account. The Khmer is a draft until a native reader, and a labour inspector, sign it. */
import { both } from '../../words/say.ts'

export const COMPLAINTS = {
  title: both('Left by workers, without an account', 'ពាក្យ|បណ្តឹង|ដែល|កម្មករ|ដាក់ ដោយ|គ្មាន|គណនី'),
  how: both(
    'None leaves these lists but by a decision. Who left it reads one word of it by the code, and nothing else.',
    'គ្មាន|ពាក្យ|បណ្តឹង|ណា|ចេញ|ពី|បញ្ជី|ទាំង|នេះ លើកលែង|តែ|មាន|សេចក្តី|សម្រេច។ អ្នក|ដែល|ដាក់ អាន|តែ|មួយ|ពាក្យ|តាម|លេខ|កូដ|ប៉ុណ្ណោះ។',
  ),
  closed: both(
    'Nobody can leave your office a complaint yet: the page has no key of yours to seal it to.',
    'មិន|ទាន់|មាន|អ្នក|ណា|អាច|ដាក់|ពាក្យ|បណ្តឹង|ដល់|ការិយាល័យ|អ្នក|ទេ៖ ទំព័រ|នោះ|គ្មាន|កូនសោ|របស់|អ្នក|សម្រាប់|បិទ|វា។',
  ),
  open: both('Take complaints from now on', 'ទទួល|ពាក្យ|បណ្តឹង|ពី|ពេល|នេះ|ទៅ'),
  none: both('None.', 'គ្មាន|ទេ។'),
  key: both('Your office’s key, to read the words', 'កូនសោ|ការិយាល័យ|អ្នក ដើម្បី|អាន'),
  wrong: both('These words were sealed to another key of your office.', 'ពាក្យ|ទាំង|នេះ|ត្រូវ|បាន|បិទ|ដោយ|កូនសោ|ផ្សេង|របស់|ការិយាល័យ|អ្នក។'),
  read: both('Read the words', 'អាន'),
  forgotten: both('Its words were destroyed, two years after it was decided.', 'អ្វី|ដែល|សរសេរ|ត្រូវ|បាន|បំផ្លាញ ពីរ|ឆ្នាំ|ក្រោយ|សម្រេច។'),
  wordless: both('No words were left.', 'គ្មាន|ពាក្យ|សរសេរ|ទេ។'),
  fee: both('{n} riel paid', 'បាន|បង់ {n} រៀល'),
  'fee-under': both('less than {to} riel paid', 'បាន|បង់|តិច|ជាង {to} រៀល'),
  'fee-band': both('{from} riel or more paid, less than {to}', 'បាន|បង់|ចាប់|ពី {from} តិច|ជាង {to} រៀល'),
  'fee-from': both('{from} riel or more paid', 'បាន|បង់|ចាប់|ពី {from} រៀល'),
  'other-key': both(
    'What workers leave now is sealed to a key that is not your office’s: you cannot read it. A head puts this office’s key in its place, and a second person agrees.',
    'អ្វី|ដែល|កម្មករ|ដាក់|ឥឡូវ ត្រូវ|បិទ|ដោយ|កូនសោ|មិន|មែន|របស់|ការិយាល័យ|អ្នក៖ អ្នក|អាន|មិន|បាន|ទេ។ ប្រធាន|ដាក់|កូនសោ|ការិយាល័យ|នេះ|ជំនួស ហើយ|អ្នក|ទីពីរ|យល់ព្រម។',
  ),
  'asked-other': both(
    'A key was asked for that is not your office’s. Do not agree to it: ask the head.',
    'មាន|ការ|ស្នើ|កូនសោ|មិន|មែន|របស់|ការិយាល័យ|អ្នក។ កុំ|យល់ព្រម៖ សូម|សួរ|ប្រធាន។',
  ),
  asked: both(
    'A head asked that complaints be sealed to your office’s key. It is the one in this window. It stands once you agree.',
    'ប្រធាន|ស្នើ|ឲ្យ|បិទ|ពាក្យ|បណ្តឹង|ដោយ|កូនសោ|ការិយាល័យ|អ្នក។ វា|ជា|កូនសោ|ក្នុង|បង្អួច|នេះ។ វា|មាន|ប្រសិទ្ធភាព|ពេល|អ្នក|យល់ព្រម។',
  ),
  'asked-own': both(
    'Asked for. It stands once a second person of your office agrees.',
    'បាន|ស្នើ|ហើយ។ វា|មាន|ប្រសិទ្ធភាព|ពេល|អ្នក|ទីពីរ|នៃ|ការិយាល័យ|អ្នក|យល់ព្រម។',
  ),
  'head-asks': both('A head of your office begins it.', 'ប្រធាន|ការិយាល័យ|អ្នក|ជា|អ្នក|ចាប់|ផ្តើម។'),
  replace: both('Put this office’s key in its place', 'ដាក់|កូនសោ|ការិយាល័យ|នេះ|ជំនួស'),
  agree: both('I agree to this key', 'ខ្ញុំ|យល់ព្រម|នឹង|កូនសោ|នេះ'),
  lists: both('Which complaints', 'ពាក្យ|បណ្តឹង|ណា'),
  'list-left': both('Waiting: {n}', 'រង់ចាំ៖ {n}'),
  'list-taken': both('Being looked at: {n}', 'កំពុង|មើល៖ {n}'),
  oldest: both('Oldest first', 'ចាស់|មុន'),
  newest: both('Newest first', 'ថ្មី|មុន'),
  before: both('Page before', 'ទំព័រ|មុន'),
  after: both('Next page', 'ទំព័រ|បន្ទាប់'),
  page: both('Page {n} of {of}', 'ទំព័រ {n} នៃ {of}'),
  'choose-all': both('Choose all shown here', 'ជ្រើស|ទាំង|អស់|នៅ|ទីនេះ'),
  'many-taken': both('I look at those chosen: {n}', 'ខ្ញុំ|មើល|ដែល|បាន|ជ្រើស៖ {n}'),
  'many-no_action': both('No action on those chosen: {n}', 'គ្មាន|វិធានការ|ចំពោះ|ដែល|បាន|ជ្រើស៖ {n}'),
  take: both('I look at it', 'ខ្ញុំ|មើល|វា'),
  lead: both('Enter it as a lead', 'បញ្ចូល|ជា|ព័ត៌មាន'),
  acted: both('Acted on', 'បាន|ចាត់|វិធានការ'),
  'no-action': both('No action', 'គ្មាន|វិធានការ'),
} as const
