/** "Explain this screen": what each page is for, what happens with what is done there, and who sees it. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const EXPLAIN = {
  title: both('Explain this screen', 'ពន្យល់|ផ្ទាំង|នេះ'),
  home: both(
    'The public first page: what this record is, how far it has come, and what was released. Nobody signs in here, and nothing here was read from a record.',
    'ទំព័រ|សាធារណៈ|ដំបូង៖ កំណត់ត្រា|នេះ|ជា|អ្វី បាន|ដល់|ណា និង|អ្វី|ដែល|បាន|ចេញផ្សាយ។ គ្មាន|អ្នក|ណា|ចូល|ទីនេះ|ទេ ហើយ|គ្មាន|អ្វី|អាន|ពី|កំណត់ត្រា|ឡើយ។',
  ),
  data: both(
    'Released figures with their coverage, their files and their certificate. Each was protected and attacked before it went out; a padlock is a number that would expose somebody.',
    'តួលេខ|ដែល|បាន|ចេញផ្សាយ ជាមួយ|ចំនួន|របាយការណ៍ ឯកសារ និង|វិញ្ញាបនបត្រ។ ត្រូវ|បាន|ការពារ និង|សាកល្បង|វាយ|មុន|ចេញ។ សោ|គឺ|ជា|លេខ|ដែល|អាច|បង្ហាញ|មនុស្ស|ម្នាក់។',
  ),
  verify: both(
    'Here a receipt is checked against the log, in this page and nowhere else. It says that something is on record, unchanged, and since when; never what it says.',
    'ទីនេះ|ពិនិត្យ|បង្កាន់ដៃ|ជាមួយ|កំណត់|ហេតុ ក្នុង|ទំព័រ|នេះ|ប៉ុណ្ណោះ។ វា|ប្រាប់|ថា|មាន|កំណត់ត្រា មិន|ប្រែប្រួល និង|តាំង|ពី|ពេល|ណា មិន|ប្រាប់|ខ្លឹមសារ|ទេ។',
  ),
  method: both(
    'Every definition by which this record counts. A published figure names its definition and version, and you find it here under the same name.',
    'និយមន័យ|ទាំងអស់|ដែល|កំណត់ត្រា|នេះ|ប្រើ|រាប់។ តួលេខ|ដែល|ផ្សាយ|មាន|ឈ្មោះ|និយមន័យ|និង|កំណែ ហើយ|អ្នក|រក|ឃើញ|ទីនេះ|តាម|ឈ្មោះ|ដដែល។',
  ),
  return: both(
    'Here a return is handed in. A spreadsheet is read and checked on this computer; names are sealed here before anything is sent. You leave with a receipt that shows it is on record.',
    'ទីនេះ|សម្រាប់|ដាក់|របាយការណ៍។ សន្លឹក|ត្រូវ|អាន|និង|ពិនិត្យ|លើ|កុំព្យូទ័រ|នេះ ឈ្មោះ|ត្រូវ|បិទ|ត្រា|មុន|ពេល|ផ្ញើ។ អ្នក|ទទួល|បង្កាន់ដៃ|ថា|បាន|កត់ត្រា។',
  ),
  referral: both(
    'Here one body asks another to help a person, and is answered. Both see the same line; the police and the courts see nothing of it. What was told once is not asked again. Each step is signed by who takes it.',
    'ទីនេះ|ស្ថាប័ន|មួយ|សុំ|ស្ថាប័ន|មួយ|ទៀត|ឱ្យ|ជួយ|មនុស្ស|ម្នាក់ ហើយ|ទទួល|ចម្លើយ។ ទាំង|ពីរ|ឃើញ|ដូច|គ្នា។ នគរបាល|និង|តុលាការ|មិន|ឃើញ|អ្វី|ទេ។ អ្វី|ដែល|បាន|ប្រាប់|ម្តង មិន|សួរ|ម្តង|ទៀត។ ជំហាន|នីមួយៗ|ចុះ|ហត្ថលេខា|ដោយ|អ្នក|ធ្វើ។',
  ),
  case: both(
    'Here a case is followed from the first report to the end of the sentence: what happened, what is awaited and since when. The list has what waits for you, and warrants that nobody has carried out, the longest first. Names stay closed until somebody says why.',
    'ទីនេះ|តាមដាន|សំណុំ|រឿង|ពី|ដំបូង|ដល់|ចប់|ទោស៖ អ្វី|បាន|កើត|ឡើង អ្វី|រង់ចាំ និង|តាំង|ពី|ពេល|ណា។ បញ្ជី|មាន|អ្វី|ដែល|រង់ចាំ|អ្នក និង|ដីកា|ដែល|មិន|ទាន់|អនុវត្ត យូរ|ជាង|គេ|មុន។ ឈ្មោះ|នៅ|បិទ|រហូត|ដល់|មាន|មូលហេតុ។',
  ),
  due: both(
    'Here is which returns have come, which are late and which said that there was nothing. It is about paperwork; no office is ranked.',
    'ទីនេះ|បង្ហាញ|របាយការណ៍|ដែល|បាន|មក យឺត ឬ|ថា|គ្មាន។ ជា|រឿង|ឯកសារ មិន|ដាក់|ចំណាត់|ថ្នាក់|ការិយាល័យ|ទេ។',
  ),
  answers: both(
    'Here every question of a report has its figure, its coverage, its owner and the year before. A figure is signed as it is shown; when it changes afterwards, the sheet says so. That you saw it is on record.',
    'ទីនេះ|សំណួរ|នីមួយៗ|មាន|តួលេខ ចំនួន|របាយការណ៍ ម្ចាស់ និង|ឆ្នាំ|មុន។ តួលេខ|ចុះ|ហត្ថលេខា|តាម|ដែល|បង្ហាញ។ បើ|ប្រែប្រួល|ក្រោយ|មក សន្លឹក|ប្រាប់។ ការ|មើល|របស់|អ្នក|ត្រូវ|បាន|កត់ត្រា។',
  ),
  'open-name': both(
    'Here a name is opened. You say why, it is put on record first, and two vaults under different keepers answer. Who looked can be seen later.',
    'ទីនេះ|បើក|ឈ្មោះ។ អ្នក|ប្រាប់|មូលហេតុ កត់ត្រា|មុន ហើយ|ទូដែក|ពីរ|ក្រោម|អ្នក|រក្សា|ផ្សេង|គ្នា|ឆ្លើយ។ អ្នក|ដែល|មើល អាច|ដឹង|ពេល|ក្រោយ។',
  ),
  sign: both(
    'Here is what waits for your signature. You see what exactly you sign; your device signs that and nothing else. To decline is an answer too.',
    'ទីនេះ|ជា|អ្វី|ដែល|រង់ចាំ|ហត្ថលេខា|អ្នក។ អ្នក|ឃើញ|អ្វី|ដែល|អ្នក|ចុះ|ហត្ថលេខា ហើយ|ឧបករណ៍|អ្នក|ចុះ|លើ|នោះ|ប៉ុណ្ណោះ។ ការ|បដិសេធ|ក៏|ជា|ចម្លើយ|ដែរ។',
  ),
  account: both(
    'Here are the devices that sign and open in your name. Two registrars of different offices enrol each; a lost one is reported here at once.',
    'ទីនេះ|ជា|ឧបករណ៍|ដែល|ចុះ|ហត្ថលេខា|និង|បើក|ក្នុង|នាម|អ្នក។ អ្នក|ចុះ|បញ្ជី|ពីរ|នាក់|ពី|ការិយាល័យ|ផ្សេង|គ្នា|ចុះ|ឈ្មោះ។ បើ|បាត់ ប្រាប់|នៅ|ទីនេះ|ភ្លាម។',
  ),
} as const
