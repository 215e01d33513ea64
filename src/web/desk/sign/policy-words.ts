/** Words of changed policies that wait for two people. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const POLICIES = {
  'pol-title': both('Who may see whom: a change to sign', 'អ្នក|ណា|អាច|មើល|អ្នក|ណា៖ ការ|កែប្រែ|ដែល|ត្រូវ|ចុះ|ហត្ថលេខា'),
  'pol-how': both(
    'Two people of two offices sign it, one of them of oversight. Until then nobody serves by it. What your device signs is made here from the texts below.',
    'មនុស្ស|ពីរ|នាក់|មក|ពី|ការិយាល័យ|ពីរ|ចុះ|ហត្ថលេខា ម្នាក់|មក|ពី|ស្ថាប័ន|ត្រួតពិនិត្យ។ មុន|ពេល|នោះ គ្មាន|អ្នក|ណា|ប្រើ|វា|ទេ។ អ្វី|ដែល|ឧបករណ៍|អ្នក|ចុះ|ហត្ថលេខា|ត្រូវ|បាន|បង្កើត|នៅ|ទីនេះ|ពី|អត្ថបទ|ខាង|ក្រោម។',
  ),
  'pol-proposed': both('Proposed', 'បាន|ស្នើ'),
  'pol-hash': both('Check code, the same on every machine that has these files:', 'លេខ|កូដ|ពិនិត្យ ដូច|គ្នា|លើ|ម៉ាស៊ីន|ទាំងអស់|ដែល|មាន|ឯកសារ|ទាំង|នេះ៖'),
  'pol-permit-new': both('Newly allowed', 'អនុញ្ញាត|ថ្មី'),
  'pol-forbid-new': both('Newly forbidden', 'ហាម|ថ្មី'),
  'pol-permit-gone': both('No longer allowed', 'លែង|អនុញ្ញាត'),
  'pol-forbid-gone': both('No longer forbidden', 'លែង|ហាម'),
  'pol-changed': both('Changed', 'បាន|កែប្រែ'),
  'pol-rule': both('{id}, in {file}', '{id} ក្នុង {file}'),
  'pol-gains': both('Comes in', 'ចូល|មក'),
  'pol-loses': both('Goes out', 'ចេញ'),
  'pol-before': both('Before', 'មុន'),
  'pol-after': both('After', 'ក្រោយ'),
  'pol-none': both('nothing is said in words', 'គ្មាន|ពាក្យ|ពន្យល់'),
  'pol-text': both('The text, line by line', 'អត្ថបទ មួយ|បន្ទាត់|ម្តងៗ'),
  'pol-other-desk': both(
    'This desk was built with other policies than those in force, so it cannot show what changes. Sign at a desk of the version that serves.',
    'តុ|ការងារ|នេះ|បង្កើត|ដោយ|គោលនយោបាយ|ផ្សេង|ពី|អ្វី|ដែល|មាន|ប្រសិទ្ធភាព ដូច្នេះ|មិន|អាច|បង្ហាញ|អ្វី|ដែល|កែប្រែ|ទេ។ សូម|ចុះ|ហត្ថលេខា|នៅ|តុ|ការងារ|នៃ|កំណែ|ដែល|កំពុង|បម្រើ។',
  ),
  'pol-before-kept': both(
    'A new version brings these. What stood before is shown as the server kept it, and has the hash that is in the log.',
    'កំណែ|ថ្មី|នាំ|មក|នូវ|អ្វី|ទាំង|នេះ។ អ្វី|ដែល|មាន|មុន ត្រូវ|បាន|បង្ហាញ|ដូច|ដែល|ម៉ាស៊ីន|មេ|បាន|រក្សា|ទុក ហើយ|មាន|លេខ|ដូច|ក្នុង|កំណត់|ហេតុ។',
  ),
  'pol-before-none': both(
    'A new version brings these, and what stood before was not kept: here is all of it, beside what changes. Read it whole.',
    'កំណែ|ថ្មី|នាំ|មក|នូវ|អ្វី|ទាំង|នេះ ហើយ|អ្វី|ដែល|មាន|មុន|មិន|ត្រូវ|បាន|រក្សា|ទុក|ទេ៖ នៅ|ទីនេះ|គឺ|ទាំង|អស់ មិន|មែន|តែ|អ្វី|ដែល|ប្រែ|ប្រួល|ទេ។ សូម|អាន|ទាំង|អស់។',
  ),
  'pol-waits': both(
    'This record waits for two signatures: a new version changes who may see whom. Until two people of two offices have signed it here, nothing else works.',
    'កំណត់|ត្រា|នេះ|រង់ចាំ|ហត្ថលេខា|ពីរ៖ កំណែ|ថ្មី|កែប្រែ|អ្នក|ណា|អាច|មើល|អ្នក|ណា។ មុន|ពេល|មនុស្ស|ពីរ|នាក់|មក|ពី|ការិយាល័យ|ពីរ|ចុះ|ហត្ថលេខា|នៅ|ទីនេះ គ្មាន|អ្វី|ផ្សេង|ដំណើរការ|ទេ។',
  ),
  'registrars-gone': both(
    'Registrars of two offices are no longer here, so no device can be enrolled. A head and one of oversight, of two offices, give new registrars their seats, under Devices.',
    'អ្នក|ចុះ|បញ្ជី|មក|ពី|ការិយាល័យ|ពីរ|លែង|មាន ដូច្នេះ|មិន|អាច|ចុះ|បញ្ជី|ឧបករណ៍|បាន|ទេ។ ប្រធាន|ម្នាក់ និង|ម្នាក់|មក|ពី|ស្ថាប័ន|ត្រួតពិនិត្យ នៃ|ការិយាល័យ|ពីរ ផ្តល់|កន្លែង|ដល់|អ្នក|ចុះ|បញ្ជី|ថ្មី ក្រោម|ឧបករណ៍។',
  ),
  'pol-other-entry': both(
    'What somebody signed here is not of these texts. Do not sign; tell oversight.',
    'អ្វី|ដែល|មាន|អ្នក|ចុះ|ហត្ថលេខា|នៅ|ទីនេះ មិន|មែន|ជា|អត្ថបទ|ទាំង|នេះ|ទេ។ កុំ|ចុះ|ហត្ថលេខា សូម|ប្រាប់|ស្ថាប័ន|ត្រួតពិនិត្យ។',
  ),
  'pol-done': both(
    'Signed by both, and on record. Each vault’s keeper puts the same files there. After a new version the record serves from now on; else once it is started with these files.',
    'ទាំង|ពីរ|បាន|ចុះ|ហត្ថលេខា ហើយ|បាន|កត់ត្រា។ អ្នក|កាន់|ទូ|សុវត្ថិភាព|នីមួយៗ|ដាក់|ឯកសារ|ដដែល|នៅ|ទីនោះ។ កំណត់ត្រា|ប្រើ|វា|ពេល|ចាប់|ផ្តើម|ជា|មួយ|វា។',
  ),
} as const

/** What two people of two offices are told who sign one after the other (desk/account/two-signatures.tsx). */
export const TWO_OFFICES = {
  'second-registrar': both('Who signs with you', 'អ្នក|ណា|ចុះ|ហត្ថលេខា|ជា|មួយ|អ្នក'),
  'no-second': both('Nobody of another office can sign this with you.', 'គ្មាន|អ្នក|ណា|ក្នុង|ការិយាល័យ|ផ្សេង|អាច|ចុះ|ហត្ថលេខា|ជា|មួយ|អ្នក|ទេ។'),
  'sign-first': both('I have read it: sign', 'ខ្ញុំ|បាន|អាន៖ ចុះ|ហត្ថលេខា'),
  'sign-second': both('I have read it: sign as the second', 'ខ្ញុំ|បាន|អាន៖ ចុះ|ហត្ថលេខា|ជា|អ្នក|ទី|ពីរ'),
  'you-signed': both('You have signed; it waits for {agency}', 'អ្នក|បាន|ចុះ|ហត្ថលេខា រង់ចាំ {agency}'),
  'for-another': both('Somebody has signed; it waits for a second who is not you.', 'មាន|អ្នក|បាន|ចុះ|ហត្ថលេខា រង់ចាំ|អ្នក|ទី|ពីរ|ដែល|មិន|មែន|អ្នក។'),
} as const
