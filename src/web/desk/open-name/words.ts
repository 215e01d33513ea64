/** Words of opening a name. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const OPEN_NAME = {
  'open-title': both('Open a name', 'បើក|ឈ្មោះ'),
  'open-how': both(
    'A name is opened one record at a time, for a reason. It is written down first, outside witnesses see it, and then the vaults answer to this window.',
    'ឈ្មោះ|ត្រូវ|បើក|ម្តង|មួយ|កំណត់ត្រា ដោយ|មាន|មូលហេតុ។ ជា|ដំបូង មូលហេតុ|ត្រូវ|បាន|កត់|ទុក សាក្សី|ខាង|ក្រៅ|ឃើញ រួច|ទូ|សុវត្ថិភាព|ឆ្លើយ|មក|ផ្ទាំង|នេះ។',
  ),
  'doors-changed': both(
    'This desk was handed other vaults than this browser knows. No name is opened and no paper is said to be kept. Telephone a keeper of a vault: if they read you this code and these addresses, go on. If they do not, tell the oversight body.',
    'តុ|នេះ|បាន|ទទួល|ទូ|សុវត្ថិភាព|ផ្សេង ពី|ដែល|កម្មវិធី|រុករក|នេះ|ស្គាល់។ គ្មាន|ឈ្មោះ|ណា|ត្រូវ|បាន|បើក ហើយ|គ្មាន|ក្រដាស|ណា|ត្រូវ|បាន|ថា|បាន|រក្សា|ទុក។ សូម|ទូរសព្ទ|ទៅ|អ្នក|កាន់|ទូ៖ បន្ត|តែ|បើ|គេ|អាន|លេខ|កូដ និង|អាសយដ្ឋាន|នេះ។ បើ|មិន|ដូច សូម|ប្រាប់|ស្ថាប័ន|ត្រួត|ពិនិត្យ។',
  ),
  'doors-pages': both('People’s own pages are at:', 'ទំព័រ|ផ្ទាល់|ខ្លួន|នៅ៖'),
  'doors-same': both('A keeper read me the same', 'អ្នក|កាន់|ទូ|បាន|អាន|ដូច|គ្នា'),
  'open-kind': both('Kind of record', 'ប្រភេទ|កំណត់ត្រា'),
  'open-which': both('Your office’s records', 'កំណត់ត្រា|របស់|ការិយាល័យ|អ្នក'),
  'open-none': both('There are none of this kind, or they are not yours to see.', 'គ្មាន|ប្រភេទ|នេះ|ទេ ឬ|មិន|មែន|សម្រាប់|អ្នក|មើល។'),
  'open-next': both('Next', 'បន្ទាប់'),
  'open-slip': both('Or a slip by which another office lets you', 'ឬ|លិខិត|អនុញ្ញាត|ពី|ការិយាល័យ|ផ្សេង'),
  'open-no-slip': both('This is no slip that an office wrote. Ask for it again.', 'នេះ|មិន|មែន|ជា|លិខិត|អនុញ្ញាត|ទេ។ សូម|សុំ|វា|ម្តង|ទៀត។'),
  'open-other-slip': both('This slip is of a record of another case.', 'លិខិត|នេះ|ជា|របស់|កំណត់ត្រា|ក្នុង|សំណុំ|រឿង|ផ្សេង។'),
  'open-closed': both('closed', 'បាន|បិទ'),
  'open-name': both('Name', 'ឈ្មោះ'),
  'open-what': both('What is opened, where it was filled in', 'អ្វី|ដែល|ត្រូវ|បើក បើ|បាន|បំពេញ'),
  'open-number': both('Number of the record, the same at the approver’s', 'លេខ|កំណត់ត្រា ដូច|គ្នា|នៅ|អ្នក|យល់ព្រម'),
  'open-why': both('Why do you open it?', 'ហេតុអ្វី|បាន|ជា|អ្នក|បើក?'),
  'open-choose': both('Choose a reason', 'ជ្រើស|មូលហេតុ'),
  'open-hold': both('Hold to open', 'ចុច|ជាប់|ដើម្បី|បើក'),
  'open-see': both('Hold to see', 'ចុច|ជាប់|ដើម្បី|មើល'),
  'open-close': both('Close', 'បិទ'),
  'open-asking': both('Writing down who asks, and why', 'កំពុង|កត់|ថា|នរណា|សុំ និង|ហេតុអ្វី'),
  'open-witnessing': both('Written down. Waiting for the witnesses and the vaults', 'បាន|កត់|ទុក។ រង់ចាំ|សាក្សី និង|ទូ|សុវត្ថិភាព'),
  'open-opened': both(
    'Open. It is closed again when you let go, and forgotten when you leave.',
    'បាន|បើក។ វា|បិទ|វិញ|ពេល|អ្នក|លែង ហើយ|លុប|ចេញ|ពី|ទំព័រ ពេល|អ្នក|ចាកចេញ។',
  ),
  'open-wrong-part': both(
    '{vaults} gave a part that does not fit. The name opened without it. Tell oversight.',
    '{vaults} បាន|ផ្តល់|ផ្នែក|ដែល|មិន|ត្រូវ|គ្នា។ ឈ្មោះ|បាន|បើក|ដោយ|គ្មាន|វា។ សូម|ប្រាប់|ស្ថាប័ន|ត្រួតពិនិត្យ។',
  ),
  'open-waits': both(
    'A vault or a witness does not answer now. Nothing is open. Go on with your work: this page asks again by itself, by the same line in the record.',
    'ទូ|សុវត្ថិភាព ឬ|សាក្សី|មួយ|មិន|ឆ្លើយ|ឥឡូវ|ទេ។ គ្មាន|អ្វី|បើក|ទេ។ សូម|បន្ត|ការងារ៖ ទំព័រ|នេះ|សុំ|ម្តង|ទៀត|ដោយ|ខ្លួន|ឯង តាម|បន្ទាត់|ដដែល|ក្នុង|កំណត់ត្រា។',
  ),
  'open-again': both('Ask again now', 'សុំ|ម្តង|ទៀត|ឥឡូវ'),
  'open-anew': both('Ask anew', 'សុំ|ជា|ថ្មី'),
  'open-late': both(
    'A vault was started again meanwhile and answers no older asking. Ask anew: that is another line in the record.',
    'ទូសុវត្ថិភាព|មួយ|បាន|ចាប់ផ្តើម|ឡើងវិញ ហើយ|មិន|ឆ្លើយ|សំណើ|ចាស់|ទេ។ សូម|សុំ|ជាថ្មី៖ នោះ|ជា|បន្ទាត់|មួយទៀត|ក្នុង|កំណត់ត្រា។',
  ),
  'open-written': both('This is written down and witnessed', 'នេះ|ត្រូវ|បាន|កត់|ទុក និង|មាន|សាក្សី'),
  'open-written-only': both('This is written down', 'នេះ|ត្រូវ|បាន|កត់|ទុក'),
  'open-who': both('Who', 'នរណា'),
  'open-who-is': both('{office}, device {code}', '{office} ឧបករណ៍ {code}'),
  'open-when': both('When', 'ពេល|ណា'),
  'open-reason': both('Why', 'ហេតុអ្វី'),
  'open-place': both('Line in the record', 'បន្ទាត់|ក្នុង|កំណត់ត្រា'),
  'open-code': both('Check code', 'លេខ|កូដ|ពិនិត្យ'),
  'open-reader': both('Oversight reads it; the server cannot.', 'ស្ថាប័ន|ត្រួតពិនិត្យ|អាន|បាន តែ|ម៉ាស៊ីន|មេ|មិន|អាច។'),
  'open-no-vaults': both(
    'Nobody has told this desk yet which vaults there are, so names stay closed. A vault’s keeper hands the file of doors to the record’s operator, who puts it in its place.',
    'មិន|ទាន់|មាន|អ្នក|ប្រាប់|តុ|នេះ|ថា|មាន|ទូ|សុវត្ថិភាព|ណា|ខ្លះ ដូច្នេះ|ឈ្មោះ|នៅ|បិទ។ អ្នក|រក្សា|ទូ|ប្រគល់|ឯកសារ|ទ្វារ|ដល់|អ្នក|ថែទាំ|ប្រព័ន្ធ ដែល|ដាក់|វា|នៅ|កន្លែង|របស់|វា។',
  ),
  'open-other-vaults': both(
    'Names stay closed: this browser asks no vault before a keeper has read you the code above.',
    'ឈ្មោះ|នៅ|បិទ៖ កម្មវិធី|រុករក|នេះ|មិន|សួរ|ទូ|សុវត្ថិភាព|ណា|ទេ មុន|ពេល|អ្នក|កាន់|ទូ|អាន|លេខ|កូដ|ខាង|លើ|ឱ្យ|អ្នក|ស្តាប់។',
  ),
  'open-not-role': both(
    'With what you are enrolled for, you open no name of this kind. Your office’s clerk opens one to correct it, and a caseworker for the case; oversight sees every opening.',
    'ដោយ|តួនាទី|ដែល|អ្នក|បាន|ចុះ|ឈ្មោះ អ្នក|មិន|អាច|បើក|ឈ្មោះ|ប្រភេទ|នេះ|ទេ។ ស្មៀន|នៃ|ការិយាល័យ|អ្នក|បើក|ដើម្បី|កែ ហើយ|មន្ត្រី|សំណុំ|រឿង|បើក|សម្រាប់|សំណុំ|រឿង។ ស្ថាប័ន|ត្រួតពិនិត្យ|ឃើញ|ការ|បើក|ទាំង|អស់។',
  ),
  'open-no-device': both(
    'To open a name you need a device that two registrars have enrolled; a password or an account is not enough.',
    'ដើម្បី|បើក|ឈ្មោះ អ្នក|ត្រូវ|ការ|ឧបករណ៍ ដែល|អ្នកចុះបញ្ជី|ពីរ|នាក់|បាន|ចុះឈ្មោះ។ ពាក្យសម្ងាត់ ឬ|គណនី|មិន|គ្រប់|ទេ។',
  ),
  'open-empty': both('left empty', 'ទុក|ទទេ'),
} as const
