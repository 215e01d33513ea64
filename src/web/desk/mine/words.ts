/**
 * Words of a person's own page: of what it is about they say nothing. The Khmer is a draft until a native reader, and one who works with survivors, sign it;
 * so is what guests' languages say (countries/kh/words/guests).
 */
import { both } from '../../words/say.ts'

export const MINE = {
  title: both('Information', 'ព័ត៌មាន'),
  language: both('Language', 'ភាសា'),
  about: both('About this page', 'អំពី|ទំព័រ|នេះ'),
  history: both(
    'This page keeps nothing on the telephone. But the browser writes in its history that this address was opened, and this page cannot remove that. Open it in a private window, or delete the history afterwards.',
    'ទំព័រ|នេះ|មិន|ទុក|អ្វី|ក្នុង|ទូរសព្ទ|ទេ។ ប៉ុន្តែ|កម្មវិធី|បើក|គេហទំព័រ|កត់|ក្នុង|ប្រវត្តិ|ថា|បាន|បើក|អាសយដ្ឋាន|នេះ ហើយ|ទំព័រ|នេះ|លុប|មិន|បាន|ទេ។ សូម|បើក|ក្នុង|បង្អួច|ឯកជន ឬ|លុប|ប្រវត្តិ|ក្រោយ|ពេល|នោះ។',
  ),
  network: both(
    'Whoever owns the Wi-Fi, or pays for this telephone, can see that this address was opened, and not what you read. If the telephone offers to keep what you type, say no. “Leave now” opens an encyclopaedia.',
    'អ្នក|ដែល|ជា|ម្ចាស់|វ៉ាយហ្វាយ ឬ|បង់|ថ្លៃ|ទូរសព្ទ|នេះ អាច|ឃើញ|ថា|បាន|បើក|អាសយដ្ឋាន|នេះ តែ|មិន|ឃើញ|អ្វី|ដែល|អ្នក|អាន|ទេ។ បើ|ទូរសព្ទ|សុំ|ទុក|អ្វី|ដែល|អ្នក|វាយ សូម|កុំ|ឲ្យ|ទុក។ «ចាក|ចេញ|ឥឡូវ» បើក|សព្វវចនាធិប្បាយ។',
  ),
  code: both('Code', 'លេខ|កូដ'),
  word: both('Second code', 'លេខ|កូដ|ទី|ពីរ'),
  open: both('Open', 'បើក'),
  opening: both('Opening…', 'កំពុង|បើក…'),
  'empty-title': both('Notices', 'សេចក្តី|ជូន|ដំណឹង'),
  nothing: both('There are no notices for this code just now.', 'ឥឡូវ|គ្មាន|សេចក្តី|ជូន|ដំណឹង|សម្រាប់|លេខ|កូដ|នេះ|ទេ។'),
  'nothing-how': both('Notices of the week are at the counter, on working days.', 'សេចក្តី|ជូន|ដំណឹង|នៃ|សប្តាហ៍ មាន|នៅ|បញ្ជរ ក្នុង|ថ្ងៃ|ធ្វើ|ការ។'),
  again: both('Back', 'ត្រឡប់'),
  'no-answer': both('No answer. Look whether there is a line, and try again.', 'គ្មាន|ចម្លើយ។ សូម|មើល|បណ្តាញ រួច|សាក|ម្តង|ទៀត។'),
  leave: both('Leave now', 'ចាក|ចេញ|ឥឡូវ'),
  closed: both('Closed. Nothing is kept here.', 'បាន|បិទ។ គ្មាន|អ្វី|ទុក|នៅ|ទី|នេះ|ទេ។'),
  steps: both('Where it stands', 'ដល់|ណា|ហើយ'),
  'step-met': both('Somebody listened to you', 'មាន|អ្នក|បាន|ស្តាប់|អ្នក'),
  'step-decision': both('A decision', 'ការ|សម្រេច'),
  'step-help': both('Help', 'ជំនួយ'),
  'step-after': both('Afterwards: how you are', 'ក្រោយ|មក៖ អ្នក|សុខ|ទុក្ខ|យ៉ាង|ណា'),
  'is-done': both('yes', 'រួច|ហើយ'),
  'is-part': both('a first one is made; the last one not yet', 'មាន|លើក|ដំបូង|ហើយ តែ|ចុង|ក្រោយ|មិន|ទាន់'),
  'is-looking': both('we are looking; ask us any day', 'កំពុង|រក។ អាច|សួរ|យើង|ថ្ងៃ|ណា|ក៏|បាន'),
  'is-open': both('not yet', 'មិន|ទាន់'),
  'is-later': both('later', 'ពេល|ក្រោយ'),
  promised: both('What is promised to you', 'អ្វី|ដែល|បាន|សន្យា|នឹង|អ្នក'),
  'promised-none': both('No promise is open just now. You can ask for more.', 'ឥឡូវ|គ្មាន|ការ|សន្យា|ណា|នៅ|សល់|ទេ។ អ្នក|អាច|សុំ|ថែម|បាន។'),
  'promised-how': both(
    'Whoever gave you this code answers for it and knows by when. Ask on any day; asking takes nothing from you. No month stands here, so that nobody else reads one.',
    'អ្នក|ដែល|បាន|ឲ្យ|លេខ|កូដ|នេះ ទទួល|ខុស|ត្រូវ ហើយ|ដឹង|ថា|ពេល|ណា។ សួរ|ថ្ងៃ|ណា|ក៏|បាន ការ|សួរ|មិន|ធ្វើ|ឲ្យ|អ្នក|បាត់|អ្វី|ទេ។ គ្មាន|ខែ|សរសេរ|នៅ|ទី|នេះ|ទេ ដើម្បី|កុំ|ឲ្យ|អ្នក|ផ្សេង|អាន។',
  ),
  'promised-support': both('Support', 'ការ|គាំទ្រ'),
  'promised-decision': both('A decision', 'ការ|សម្រេច'),
  'promised-answer': both('An answer of another office', 'ចម្លើយ|ពី|ការិយាល័យ|ផ្សេង'),
  'promised-asked-after': both('That somebody asks how you are', 'ឱ្យ|មាន|អ្នក|សួរ|សុខ|ទុក្ខ|អ្នក'),
  late: both('late: you may ask why', 'យឺត៖ អ្នក|អាច|សួរ|មូលហេតុ'),
  agreed: both('What you agreed to', 'អ្វី|ដែល|អ្នក|បាន|យល់ព្រម'),
  'agreed-none': both('No yes or no of yours is written down here yet.', 'មិន|ទាន់|មាន|ពាក្យ|យល់ព្រម ឬ|បដិសេធ|របស់|អ្នក|កត់|នៅ|ទី|នេះ|ទេ។'),
  'agreed-service': both('To be helped', 'ទទួល|ជំនួយ'),
  'agreed-referral': both('That another office is asked for help', 'ឱ្យ|សុំ|ជំនួយ|ពី|ការិយាល័យ|ផ្សេង'),
  'agreed-statistics': both('To be counted, without a name', 'ឱ្យ|រាប់|ចូល ដោយ|គ្មាន|ឈ្មោះ'),
  'agreed-research': both('To be part of a study, without a name', 'ចូល|ក្នុង|ការ|សិក្សា ដោយ|គ្មាន|ឈ្មោះ'),
  yes: both('yes', 'យល់ព្រម'),
  no: both('no', 'ទេ'),
  looked: both('Who looked at your name', 'អ្នក|ណា|បាន|មើល|ឈ្មោះ|អ្នក'),
  'looked-how': both(
    'Offices that help are listed, after 30 days. Others may have looked; they are not shown here.',
    'មាន|តែ|ការិយាល័យ|ដែល|ជួយ ហើយ|ក្រោយ ៣០ ថ្ងៃ។ អ្នក|ផ្សេង|អាច|បាន|មើល|ដែរ តែ|មិន|បង្ហាញ|នៅ|ទី|នេះ|ទេ។',
  ),
  'looked-why': both(
    'An office that helps you may open your name to help you, without asking you each time. Each time it has to say why, and that is written down: an office that checks this, and is of no ministry, can read it.',
    'ការិយាល័យ|ដែល|ជួយ|អ្នក អាច|បើក|ឈ្មោះ|អ្នក|ដើម្បី|ជួយ ដោយ|មិន|សួរ|អ្នក|រាល់|ដង។ រាល់|ដង គេ|ត្រូវ|ប្រាប់|មូលហេតុ ហើយ|ត្រូវ|កត់|ទុក៖ ការិយាល័យ|ត្រួត|ពិនិត្យ ដែល|មិន|ចំណុះ|ក្រសួង|ណា អាច|អាន|បាន។',
  ),
  'looked-wrong': both(
    'Is this wrong? Tell the office that checks this, without a name',
    'តើ|នេះ|មិន|ត្រឹម|ត្រូវ|ឬ? ប្រាប់|ការិយាល័យ|ត្រួត|ពិនិត្យ ដោយ|មិន|ប្រាប់|ឈ្មោះ',
  ),
  'looked-none': both('Nobody that is told yet.', 'មិន|ទាន់|មាន|អ្នក|ណា|ត្រូវ|ប្រាប់|ទេ។'),
  'looked-unknown': both(
    'It could not be asked now. Try later, or ask whoever helps you.',
    'ឥឡូវ|សួរ|មិន|បាន|ទេ។ សូម|សាក|ពេល|ក្រោយ ឬ|សួរ|អ្នក|ដែល|ជួយ|អ្នក។',
  ),
  sharing: both('Stop sharing', 'ឈប់|ចែក|រំលែក'),
  'stop-how': both(
    'From then on no other office opens what this office keeps of your name, whatever you agreed to before, except where a life is in danger, and that is written down. What another office keeps of you itself you stop there. Help goes on as it is, and nobody may ask you why.',
    'ចាប់|ពី|ពេល|នោះ គ្មាន|ការិយាល័យ|ផ្សេង|បើក|ឈ្មោះ|អ្នក ដែល|ការិយាល័យ|នេះ|រក្សា|ទុក|ទេ ទោះ|អ្នក|បាន|យល់ព្រម|អ្វី|ពី|មុន លើក|លែង|តែ|ពេល|ជីវិត|មាន|គ្រោះថ្នាក់ ហើយ|ត្រូវ|កត់|ទុក។ អ្វី|ដែល|ការិយាល័យ|ផ្សេង|រក្សា|ទុក|ដោយ|ខ្លួន|ឯង សូម|បញ្ឈប់|នៅ|ទី|នោះ។ ជំនួយ|នៅ|បន្ត|ដដែល ហើយ|គ្មាន|អ្នក|ណា|មាន|សិទ្ធិ|សួរ|មូលហេតុ។',
  ),
  'stop-asked': both(
    'This does not take back what was asked of another place for you, without your name: that stays asked. To end it too, tell whoever helps you. Before another place is asked, you are asked again, and may say no.',
    'ការ|នេះ|មិន|ដក|អ្វី|ដែល|បាន|សុំ|ពី|កន្លែង|ផ្សេង|ជំនួស|អ្នក ដោយ|មិន|ប្រាប់|ឈ្មោះ|ទេ៖ វា|នៅ|ដដែល។ ដើម្បី|បញ្ចប់|វា|ផង សូម|ប្រាប់|អ្នក|ដែល|ជួយ|អ្នក។ មុន|សុំ|ពី|កន្លែង|ផ្សេង|ទៀត គេ|សួរ|អ្នក|ម្តង|ទៀត ហើយ|អ្នក|អាច|បដិសេធ។',
  ),
  stop: both('Stop sharing now', 'ឈប់|ចែក|រំលែក|ឥឡូវ'),
  'stop-yes': both('Yes, stop', 'យល់ព្រម ឈប់'),
  'stop-no': both('Not now', 'មិន|ទាន់'),
  stopping: both('Stopping…', 'កំពុង|បញ្ឈប់…'),
  stopped: both(
    'Sharing is stopped. From now on no other office opens your name that this office keeps, whatever stands above as agreed to.',
    'បាន|បញ្ឈប់|ហើយ។ ចាប់|ពី|ឥឡូវ គ្មាន|ការិយាល័យ|ផ្សេង|បើក|ឈ្មោះ|អ្នក ដែល|ការិយាល័យ|នេះ|រក្សា|ទុក|ទេ ទោះ|ខាង|លើ|សរសេរ|ថា|បាន|យល់ព្រម|ក៏|ដោយ។',
  ),
  'stopped-how': both(
    'Still possible: this office itself, to help you, and where a life is in danger; each is written down. Your help goes on: no bed, no money, no visit ends by it. Nobody is angry, and nobody may ask you why. To begin again, tell whoever helps you.',
    'នៅ|អាច|បើក៖ ការិយាល័យ|នេះ|ផ្ទាល់ ដើម្បី|ជួយ|អ្នក និង|ពេល|ជីវិត|មាន|គ្រោះថ្នាក់ ហើយ|រាល់|ដង|ត្រូវ|កត់|ទុក។ ជំនួយ|នៅ|បន្ត|ដដែល៖ គ្មាន|កន្លែង|ស្នាក់ ប្រាក់ ឬ|ការ|មក|សួរ|សុខ|ទុក្ខ|ណា|បញ្ចប់|ដោយ|វា|ទេ។ គ្មាន|អ្នក|ណា|ខឹង ហើយ|គ្មាន|អ្នក|ណា|មាន|សិទ្ធិ|សួរ|មូលហេតុ។ ដើម្បី|ចាប់ផ្តើម|វិញ សូម|ប្រាប់|អ្នក|ដែល|ជួយ|អ្នក។',
  ),
  'stopped-part': both(
    'It is stopped at {n} of {of} places where names are kept. Press again for the others. Help goes on as it is.',
    'បាន|បញ្ឈប់|នៅ {n} ក្នុង {of} កន្លែង|រក្សា|ឈ្មោះ។ សូម|ចុច|ម្តង|ទៀត|សម្រាប់|កន្លែង|ផ្សេង។ ជំនួយ|នៅ|បន្ត|ដដែល។',
  ),
  'not-stopped': both(
    'It did not arrive. Press again, or tell whoever helps you: they can stop it for you.',
    'មិន|បាន|ទៅ|ដល់|ទេ។ សូម|ចុច|ម្តង|ទៀត ឬ|ប្រាប់|អ្នក|ដែល|ជួយ|អ្នក៖ គេ|អាច|បញ្ឈប់|ជំនួស|អ្នក។',
  ),
  'stop-there': both('To stop sharing, tell whoever helps you.', 'ដើម្បី|ឈប់|ចែក|រំលែក សូម|ប្រាប់|អ្នក|ដែល|ជួយ|អ្នក។'),
  'not-all': both(
    'Not everything stands here: no place, no person, no day. For that, ask whoever helps you.',
    'មិន|មែន|អ្វីៗ|ទាំង|អស់|នៅ|ទី|នេះ|ទេ៖ គ្មាន|ទីកន្លែង គ្មាន|មនុស្ស គ្មាន|ថ្ងៃ។ សូម|សួរ|អ្នក|ដែល|ជួយ|អ្នក។',
  ),
  unread: both(
    'Nobody whose own language this is has read this page over yet. If something in it seems wrong, ask whoever gave you the code.',
    'មិន|ទាន់|មាន|អ្នក|ដែល|និយាយ|ភាសា|នេះ|ពី|កំណើត បាន|ពិនិត្យ|ទំព័រ|នេះ|ទេ។ បើ|មាន|អ្វី|ហាក់|ដូច|ជា|ខុស សូម|សួរ|អ្នក|ដែល|បាន|ឲ្យ|លេខ|កូដ។',
  ),
  afterwards: both(
    'Afterwards, or when the code is lost, ask where you were given it: you can be given another. Say: I have a question about my code. Nothing else ends with it.',
    'ក្រោយ|ពេល|នោះ ឬ|បើ|បាត់|លេខ|កូដ សូម|សួរ|នៅ|កន្លែង|ដែល|បាន|ឲ្យ|វា៖ អាច|ឲ្យ|ថ្មី|បាន។ សូម|និយាយ|ថា៖ ខ្ញុំ|មាន|សំណួរ|អំពី|លេខ|កូដ|របស់|ខ្ញុំ។ គ្មាន|អ្វី|ផ្សេង|ចប់|ជា|មួយ|វា|ទេ។',
  ),
  ring: both('By telephone: {number}', 'តាម|ទូរសព្ទ៖ {number}'),
  until: both('This page opens until {day}.', 'ទំព័រ|នេះ|បើក|បាន|ដល់ {day}។'),
  demo: both('Demonstration', 'សាកល្បង'),
} as const
