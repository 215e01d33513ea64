/** Words of what waits for somebody's signature. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const SIGN = {
  'sign-title': both('What waits for my signature', 'អ្វី|ដែល|រង់ចាំ|ហត្ថលេខា|ខ្ញុំ'),
  'sign-how': both(
    'Read what you sign. Your device signs exactly what stands here, and it goes on record before it counts.',
    'សូម|អាន|អ្វី|ដែល|អ្នក|ចុះ|ហត្ថលេខា។ ឧបករណ៍|អ្នក|ចុះ|ហត្ថលេខា|លើ|អ្វី|ដែល|នៅ|ទីនេះ|ពិត|ប្រាកដ ហើយ|ត្រូវ|កត់ត្រា|មុន|ពេល|វា|មាន|ប្រសិទ្ធភាព។',
  ),
  'sign-no-device': both(
    'To sign you need a device that two registrars have enrolled; a password or an account is not enough.',
    'ដើម្បី|ចុះ|ហត្ថលេខា អ្នក|ត្រូវ|ការ|ឧបករណ៍ ដែល|អ្នកចុះបញ្ជី|ពីរ|នាក់|បាន|ចុះឈ្មោះ។ ពាក្យសម្ងាត់ ឬ|គណនី|មិន|គ្រប់|ទេ។',
  ),
  'sign-openings': both('Openings to approve', 'ការ|បើក|ដែល|ត្រូវ|យល់ព្រម'),
  'sign-openings-how': both(
    'Somebody asks to open a name and your office was asked to stand for it. A vault keeps what waits, not the server: your device says who looks.',
    'មាន|អ្នក|សុំ|បើក|ឈ្មោះ ហើយ|ការិយាល័យ|អ្នក|ត្រូវ|បាន|សុំ|ឱ្យ|ទទួល|ខុសត្រូវ។ ទូ|សុវត្ថិភាព|រក្សា|សំណើ មិន|មែន|ម៉ាស៊ីន|មេ|ទេ៖ ឧបករណ៍|អ្នក|បញ្ជាក់|ថា|នរណា|មើល។',
  ),
  'sign-look': both('See what waits for me', 'មើល|អ្វី|ដែល|រង់ចាំ|ខ្ញុំ'),
  'sign-look-again': both('Look again', 'មើល|ម្តង|ទៀត'),
  'sign-none': both('Nothing waits for you here.', 'គ្មាន|អ្វី|រង់ចាំ|អ្នក|នៅ|ទីនេះ|ទេ។'),
  'sign-refused': both(
    'The vault did not answer, or does not know this device now. Nothing was signed.',
    'ទូសុវត្ថិភាព|មិន|ឆ្លើយ ឬ|មិន|ស្គាល់|ឧបករណ៍|នេះ|ឥឡូវ|ទេ។ គ្មាន|អ្វី|ត្រូវ|បាន|ចុះ|ហត្ថលេខា|ទេ។',
  ),
  'sign-over': both(
    'Fifteen minutes are over. Look again: your device says anew who looks.',
    'ដប់ប្រាំ|នាទី|បាន|ចប់។ សូម|មើល|ម្តង|ទៀត៖ ឧបករណ៍|អ្នក|បញ្ជាក់|ជា|ថ្មី|ថា|នរណា|មើល។',
  ),
  'sign-who': both('Who asks', 'អ្នក|សុំ'),
  'sign-who-is': both('{office}, device {code}', '{office} ឧបករណ៍ {code}'),
  'sign-record': both('Which record', 'កំណត់ត្រា|ណា'),
  'sign-record-is': both('{kind}, record {pointer}, of {office}', '{kind} កំណត់ត្រា {pointer} របស់ {office}'),
  'sign-fields': both('Fields', 'វាល'),
  'sign-why': both('Why', 'ហេតុអ្វី'),
  'sign-until': both('Waits until', 'រង់ចាំ|ដល់'),
  'sign-you-say': both('What your signature says', 'អ្វី|ដែល|ហត្ថលេខា|របស់|អ្នក|បញ្ជាក់'),
  'sign-opening-says': both(
    'I stand for opening these fields of this record, this once, for this asker and this reason. Oversight reads that I did.',
    'ខ្ញុំ|ទទួល|ខុស|ត្រូវ|លើ|ការ|បើក|វាល|ទាំងនេះ|នៃ|កំណត់ត្រា|នេះ តែ|ម្តងនេះ សម្រាប់|អ្នក|សុំ និង|មូលហេតុ|នេះ។ ស្ថាប័ន|ត្រួតពិនិត្យ|អាន|ឃើញថា|ខ្ញុំ|បាន|យល់ព្រម។',
  ),
  'sign-hash': both('Check code, the same at the asker’s:', 'លេខ|កូដ|ពិនិត្យ ដូច|គ្នា|នៅ|អ្នក|សុំ៖'),
  'sign-hold': both('Hold to sign', 'ចុច|ជាប់|ដើម្បី|ចុះ|ហត្ថលេខា'),
  'sign-signing': both('Signing, and putting it on record', 'កំពុង|ចុះ|ហត្ថលេខា និង|កត់ត្រា'),
  'sign-signed': both('Signed, and on record', 'បាន|ចុះ|ហត្ថលេខា និង|កត់ត្រា'),
  'sign-counts-all': both('It counts at every vault.', 'វា|មាន|ប្រសិទ្ធភាព|នៅ|ទូ|សុវត្ថិភាព|ទាំង|អស់។'),
  'sign-counts-some': both(
    'It is on record, and {n} of {of} vaults know of it. Hand it over again while this page is open.',
    'វា|ត្រូវ|បាន|កត់ត្រា ហើយ|ទូ|សុវត្ថិភាព {n} ក្នុង|ចំណោម {of} ដឹង|ពី|វា។ សូម|ប្រគល់|ម្តង|ទៀត|ពេល|ទំព័រ|នេះ|នៅ|បើក។',
  ),
  'sign-hand-over': both('Hand it over again', 'ប្រគល់|ម្តង|ទៀត'),
  'sign-place': both('Line in the record', 'បន្ទាត់|ក្នុង|កំណត់ត្រា'),
  'sign-when': both('When', 'ពេល|ណា'),
  'sign-decline': both('Decline', 'បដិសេធ'),
  'sign-decline-why': both('Why you decline', 'ហេតុអ្វី|អ្នក|បដិសេធ'),
  'sign-decline-choose': both('Choose why', 'ជ្រើស|មូលហេតុ'),
  'sign-declined': both('Declined. The asker is told why, and nobody else.', 'បាន|បដិសេធ។ អ្នក|សុំ|ត្រូវ|បាន|ប្រាប់|មូលហេតុ ហើយ|គ្មាន|អ្នក|ណា|ទៀត|ទេ។'),
  'sign-no-vaults': both(
    'No vaults are named at this desk yet, so no opening can be shown here. A vault’s keeper hands the file of doors to the record’s operator, who puts it in its place.',
    'តុ|ការងារ|នេះ|មិន|ទាន់|ស្គាល់|ទូ|សុវត្ថិភាព ដូច្នេះ|មិន|អាច|បង្ហាញ|ការ|បើក|ឈ្មោះ|នៅ|ទីនេះ|ទេ។ អ្នក|រក្សា|ទូ|ប្រគល់|ឯកសារ|ទ្វារ|ដល់|អ្នក|ថែទាំ|ប្រព័ន្ធ ដែល|ដាក់|វា|នៅ|កន្លែង|របស់|វា។',
  ),
  'sign-other-vaults': both(
    'Whether an opening waits for you cannot be told now: this browser asks no vault before a keeper has read you the code above.',
    'ឥឡូវ|នេះ|មិន|អាច|ប្រាប់|បាន|ថា|មាន|ការ|បើក|ឈ្មោះ|រង់ចាំ|អ្នក|ឬ|ទេ៖ កម្មវិធី|រុករក|នេះ|មិន|សួរ|ទូ|សុវត្ថិភាព|ណា|ទេ មុន|ពេល|អ្នក|កាន់|ទូ|អាន|លេខ|កូដ|ខាង|លើ|ឱ្យ|អ្នក|ស្តាប់។',
  ),
} as const
