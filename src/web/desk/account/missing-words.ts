/** Words of what is missing before the first return. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'
import { ACCOUNT } from './words.ts'

export const MISSING = {
  'missing-title': ACCOUNT['missing-title'],
  'missing-how': both(
    'What stands in the way stands first, each with what ends it. Nothing here is read from a record.',
    'អ្វី|ដែល|រារាំង|នៅ|មុន|គេ ជាមួយ|អ្វី|ដែល|បញ្ចប់|វា។ គ្មាន|អ្វី|នៅ|ទីនេះ|ត្រូវ|អាន|ពី|កំណត់ត្រា|ទេ។',
  ),
  'missing-none': both('Nothing is missing: a return can come.', 'គ្មាន|អ្វី|ខ្វះ|ទេ៖ របាយការណ៍|អាច|មក|បាន។'),
  'devices-wait': both('Devices that wait for a signature: {n}', 'ឧបករណ៍|រង់ចាំ|ហត្ថលេខា៖ {n}'),
  'to-waiting': both('Look at them', 'មើល|ឧបករណ៍'),
  'no-vault': both(
    'This desk knows no vault: a return that holds a name cannot be opened by anybody yet.',
    'តុ|នេះ|មិន|ស្គាល់|ទូ|សុវត្ថិភាព|ណា|ទេ៖ គ្មាន|អ្នក|ណា|អាច|បើក|ឈ្មោះ|ក្នុង|របាយការណ៍|នៅឡើយ|ទេ។',
  ),
  'no-vault-act': both(
    'Each keeper follows his sheet; one of them writes the file of doors (saksi vault doors) and hands it to the record’s operator, who puts it at DIR/doors.json.',
    'អ្នក|រក្សា|ម្នាក់ៗ|ធ្វើ|តាម|សន្លឹក|របស់|ខ្លួន ហើយ|ម្នាក់|សរសេរ|ឯកសារ|ទ្វារ (saksi vault doors) រួច|ប្រគល់|ដល់|អ្នក|ថែទាំ|ប្រព័ន្ធ ដែល|ដាក់|វា|នៅ DIR/doors.json។',
  ),
  'vault-silent': both('The vault {vault} does not answer.', 'ទូ|សុវត្ថិភាព {vault} មិន|ឆ្លើយ|ទេ។'),
  'vault-silent-act': both(
    'Telephone its keeper, who starts it again: saksi vault serve, with his folder. Work goes on meanwhile; no name can be opened.',
    'ទូរសព្ទ|ទៅ|អ្នក|រក្សា ឱ្យ|បើក|វា|ឡើង|វិញ៖ saksi vault serve និង|ថត|របស់|គាត់។ ការងារ|នៅ|បន្ត ប៉ុន្តែ|មិន|អាច|បើក|ឈ្មោះ|ទេ។',
  ),
  'vault-another': both('At the address of the vault {vault} another one answers.', 'នៅ|អាសយដ្ឋាន|នៃ|ទូ|សុវត្ថិភាព {vault} មាន|មួយ|ផ្សេង|ឆ្លើយ។'),
  'vault-another-act': both(
    'Open no name. Telephone its keeper, and compare the key on his card with the one that was handed in.',
    'កុំ|បើក|ឈ្មោះ|ណា។ ទូរសព្ទ|ទៅ|អ្នក|រក្សា ហើយ|ប្រៀបធៀប|កូនសោ|លើ|កាត|របស់|គាត់|ជាមួយ|កូនសោ|ដែល|បាន|ប្រគល់។',
  ),
  'registrars-few': both(
    'Registrars: {n}. With one ill and one device lost nobody can be enrolled any more; four can bear it.',
    'អ្នក|ចុះ|បញ្ជី៖ {n}។ បើ|ម្នាក់|ឈឺ ហើយ|ឧបករណ៍|មួយ|បាត់ គ្មាន|អ្នក|ណា|អាច|ត្រូវ|ចុះ|ឈ្មោះ|ទៀត|ទេ។ បួន|នាក់|ទើប|គ្រប់។',
  ),
  'nobody-reviews': both(
    'Nobody accepts returns yet, or sends them back: a reviewer or head of {bodies} does, and nobody of the body that sent one.',
    'មិន|ទាន់|មាន|អ្នក|ទទួល|របាយការណ៍ ឬ|ផ្ញើ|ត្រឡប់|ទេ៖ អ្នក|ពិនិត្យ ឬ|ប្រធាន|នៃ {bodies} ធ្វើ ហើយ|គ្មាន|អ្នក|ណា|នៃ|ស្ថាប័ន|ដែល|ផ្ញើ|ទេ។',
  ),
  'nobody-oversees': both(
    'Nobody oversees yet: an allegation would be read by no one.',
    'មិន|ទាន់|មាន|អ្នក|ត្រួតពិនិត្យ|ទេ៖ គ្មាន|អ្នក|ណា|អាន|បណ្តឹង|អំពី|មន្ត្រី។',
  ),
  'places-unnamed': both('Nobody has said who is in these places:', 'មិន|ទាន់|មាន|អ្នក|ប្រាប់|ថា|នរណា|នៅ|កន្លែង|ទាំង|នេះ៖'),
  'places-unnamed-act': both(
    'The administrator names them with saksi setup --correct, or says there that they have no part; until then they hold no seat.',
    'អ្នក|គ្រប់គ្រង|ដាក់|ឈ្មោះ|ដោយ saksi setup --correct ឬ|ប្រាប់|ទីនោះ|ថា|គ្មាន|ចំណែក៖ មុន|នោះ|ពួកគេ|គ្មាន|អាសនៈ|ទេ។',
  ),
  'offices-empty': both(
    'Offices that owe returns, and nobody there can hand one in:',
    'ការិយាល័យ|ដែល|ត្រូវ|ដាក់|របាយការណ៍ ហើយ|គ្មាន|អ្នក|ណា|នៅ|ទីនោះ|អាច|ដាក់|បាន៖',
  ),
  'offices-headless': both(
    'Offices with no head, who signs that nothing happened:',
    'ការិយាល័យ|ដែល|គ្មាន|ប្រធាន ដែល|ចុះ|ហត្ថលេខា|ថា|គ្មាន|អ្វី|កើត|ឡើង៖',
  ),
  'forms-owed': both('Forms that it hands in: {n}', 'ទម្រង់|ដែល|វា|ដាក់៖ {n}'),
  'to-invite': both('Invite somebody', 'អញ្ជើញ|អ្នក|ណា|ម្នាក់'),
  'first-due': both('Due next', 'ត្រូវ|ដាក់|បន្ទាប់'),
  'first-due-is': both(
    '{form}, {office}, for {period}: by {due}. What is late already stands under Returns due.',
    '{form} {office} សម្រាប់ {period}៖ ត្រឹម {due}។ អ្វី|ដែល|យឺត|រួច|ហើយ នៅ|ក្នុង|របាយការណ៍|ត្រូវ|ដាក់។',
  ),
  'first-due-sender': both('Somebody there can hand it in.', 'នៅ|ទីនោះ|មាន|អ្នក|អាច|ដាក់|បាន។'),
  'first-due-nobody': both('Nobody there can hand it in yet.', 'នៅ|ទីនោះ|មិន|ទាន់|មាន|អ្នក|អាច|ដាក់|ទេ។'),
  'enrolled-title': both('Who is enrolled', 'អ្នក|ដែល|បាន|ចុះ|ឈ្មោះ'),
  'enrolled-of': both('People: {n}', 'មនុស្ស៖ {n}'),
} as const
