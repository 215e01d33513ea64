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
    'តួលេខ|ដែល|បាន|ចេញផ្សាយ ជាមួយ|ចំនួន|របាយការណ៍ ឯកសារ និង|វិញ្ញាបនបត្រ។ តួលេខ|នីមួយៗ|ត្រូវ|បាន|ការពារ និង|សាកល្បង|វាយប្រហារ|មុន|ចេញ។ រូប|សោ គឺជា|លេខ|ដែល|អាច|ធ្វើ|ឱ្យ|គេ|ស្គាល់|មនុស្សម្នាក់។',
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
    'ទីនេះ|សម្រាប់|ដាក់|របាយការណ៍។ សន្លឹក|ត្រូវ|អាន|និង|ពិនិត្យ|លើ|កុំព្យូទ័រ|នេះ ឈ្មោះ|ត្រូវ|បិទ|សោ|មុន|ពេល|ផ្ញើ។ អ្នក|ទទួល|បង្កាន់ដៃ|ថា|បាន|កត់ត្រា។',
  ),
  referral: both(
    'Here one body asks another to help a person, and is answered. Both see the same line; the police and the courts see nothing of it. What was told once is not asked again. Each step is signed by who takes it.',
    'ទីនេះ|ស្ថាប័ន|មួយ|សុំ|ស្ថាប័ន|មួយ|ទៀត|ឱ្យ|ជួយ|មនុស្ស|ម្នាក់ ហើយ|ទទួល|ចម្លើយ។ ទាំង|ពីរ|ឃើញ|ដូច|គ្នា។ នគរបាល|និង|តុលាការ|មិន|ឃើញ|អ្វី|ទេ។ អ្វី|ដែល|បាន|ប្រាប់|ម្តង មិន|សួរ|ម្តង|ទៀត។ ជំហាន|នីមួយៗ|ចុះ|ហត្ថលេខា|ដោយ|អ្នក|ធ្វើ។',
  ),
  people: both(
    'Here is what your office has recorded of one person, in order of time: what is still to be done and by when, what was told already and is not asked again, what was agreed to, and who answers. No name is opened by it. The police and the courts see nothing of it, nor that it is there.',
    'ទីនេះ|មាន|អ្វី|ដែល|ការិយាល័យ|អ្នក|បាន|កត់ត្រា|អំពី|មនុស្ស|ម្នាក់ តាម|លំដាប់|ពេល៖ អ្វី|នៅ|ត្រូវ|ធ្វើ និង|ត្រឹម|ពេល|ណា អ្វី|បាន|ប្រាប់|រួច|ហើយ|មិន|សួរ|ម្តង|ទៀត អ្វី|បាន|យល់|ព្រម និង|អ្នក|ណា|ទទួល|ខុស|ត្រូវ។ មិន|បើក|ឈ្មោះ|ណា|ទេ។ នគរបាល|និង|តុលាការ|មិន|ឃើញ|អ្វី|ទេ សូម្បី|តែ|ថា|មាន។',
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
    'ទីនេះ|សំណួរ|នីមួយៗ|មាន|តួលេខ ចំនួន|របាយការណ៍ ស្ថាប័ន|ទទួល|ខុស|ត្រូវ និង|ឆ្នាំមុន។ តួលេខ|ចុះ|ហត្ថលេខា|តាម|ដែល|បង្ហាញ។ បើ|ប្រែប្រួល|ក្រោយមក សន្លឹក|ប្រាប់។ ការ|មើល|របស់|អ្នក|ត្រូវ|បាន|កត់ត្រា។',
  ),
  'open-name': both(
    'Here a name is opened. You say why, it is put on record first, and vaults under different keepers answer. Who looked can be seen later.',
    'ទីនេះ|បើក|ឈ្មោះ។ អ្នក|ប្រាប់|មូលហេតុ កត់ត្រា|មុន ហើយ|ទូ|សុវត្ថិភាព|ក្រោម|អ្នក|រក្សា|ផ្សេង|គ្នា|ឆ្លើយ។ អ្នក|ដែល|មើល អាច|ដឹង|ពេល|ក្រោយ។',
  ),
  today: both(
    'Here is what waits for you: what ends first, the returns that are due, what others answered, and what must not wait. Each line leads to the one act that ends it. Nothing of the other side of the wall is counted here.',
    'ទីនេះ|ជា|អ្វី|ដែល|រង់ចាំ|អ្នក៖ អ្វី|ដែល|ផុត|មុន របាយការណ៍|ត្រូវ|ដាក់ អ្វី|ដែល|គេ|បាន|ឆ្លើយ និង|អ្វី|ដែល|មិន|គួរ|រង់ចាំ។ បន្ទាត់|នីមួយៗ|នាំ|ទៅ|សកម្មភាព|មួយ|ដែល|បញ្ចប់|វា។ គ្មាន|អ្វី|ពី|ខាង|ម្ខាង|នៃ|ជញ្ជាំង|ត្រូវ|រាប់|នៅ|ទីនេះ|ទេ។',
  ),
  find: both(
    'Here your own office’s records are found: by number, office and month, in lists, or by a person’s name after you say why. What is not yours is not told apart from what is not there.',
    'ទីនេះ|រក|កំណត់ត្រា|របស់|ការិយាល័យ|អ្នក៖ តាម|លេខ ការិយាល័យ|និង|ខែ ក្នុង|បញ្ជី ឬ|តាម|ឈ្មោះ|ក្រោយ|អ្នក|ប្រាប់|មូលហេតុ។ អ្វី|ដែល|មិន|មែន|របស់|អ្នក មើល|ទៅ|ដូច|គ្នា|នឹង|អ្វី|ដែល|មិន|មាន។',
  ),
  sign: both(
    'Here is what waits for your signature. You see what exactly you sign; your device signs that and nothing else. To decline is an answer too.',
    'ទីនេះ|ជា|អ្វី|ដែល|រង់ចាំ|ហត្ថលេខា|អ្នក។ អ្នក|ឃើញ|អ្វី|ដែល|អ្នក|ចុះ|ហត្ថលេខា ហើយ|ឧបករណ៍|អ្នក|ចុះ|លើ|នោះ|ប៉ុណ្ណោះ។ ការ|បដិសេធ|ក៏|ជា|ចម្លើយ|ដែរ។',
  ),
  oversee: both(
    'Here the oversight body sees what was opened outside the usual way, and orders: an office is stopped, a person let go, a sealed plan opened early or put off once. Vaults and unsealers judge each order for themselves; every one is on record.',
    'ទីនេះ|ស្ថាប័ន|ត្រួតពិនិត្យ|មើល|អ្វី|ដែល|បើក|ក្រៅ|ពី|ធម្មតា ហើយ|បញ្ជា៖ បញ្ឈប់|ការិយាល័យ លែង|មនុស្ស បើក|ផែនការ|បិទ|សោ|មុន|ពេល ឬ|ពន្យារ|ម្តង។ ទូ|សុវត្ថិភាព និង|អ្នក|បើក|សោ|វិនិច្ឆ័យ|បញ្ជា|នីមួយៗ|ដោយ|ខ្លួន|ឯង ហើយ|ទាំង|អស់|ត្រូវ|បាន|កត់ត្រា។',
  ),
  account: both(
    'Here are the devices that sign and open in your name. Two registrars of different offices enrol each; a lost one is reported here at once.',
    'ទីនេះ|ជា|ឧបករណ៍|ដែល|ចុះ|ហត្ថលេខា|និង|បើក|ក្នុង|នាម|អ្នក។ អ្នក|ចុះ|បញ្ជី|ពីរ|នាក់|ពី|ការិយាល័យ|ផ្សេង|គ្នា|ចុះ|ឈ្មោះ។ បើ|បាត់ ប្រាប់|នៅ|ទីនេះ|ភ្លាម។',
  ),
  // Screens within a journey, and those before it: each says its own (src/web/desk/explained.ts).
  door: both(
    'Here one comes in: by a device that two registrars enrolled, or in a demonstration as one of its invented people. Nothing of the record is here before that.',
    'ទីនេះ|សម្រាប់|ចូល៖ ដោយ|ឧបករណ៍|ដែល|អ្នក|ចុះ|បញ្ជី|ពីរ|នាក់|បាន|ចុះ|ឈ្មោះ ឬ|ក្នុង|ការ|សាកល្បង ជា|មនុស្ស|ប្រឌិត|ម្នាក់។ មុន|នេះ គ្មាន|អ្វី|ពី|កំណត់ត្រា|នៅ|ទីនេះ|ទេ។',
  ),
  lost: both(
    'A device is lost or stolen. A telephone call to a registrar comes first: it takes away what the device may do. Then one comes in by another way, which opens and signs nothing.',
    'ឧបករណ៍|បាត់ ឬ|ត្រូវ|គេ|លួច។ ជាដំបូង សូម|ទូរសព្ទ|ទៅ|អ្នកចុះបញ្ជី ដើម្បី|ដកសិទ្ធិ|របស់|ឧបករណ៍។ បន្ទាប់មក ចូល|តាមផ្លូវ|ផ្សេង ដែល|មិន|បើក និង|មិន|ចុះ|ហត្ថលេខា|អ្វី|ឡើយ។',
  ),
  enrol: both(
    'Here a device is asked for. It makes its key itself and keeps it; two registrars of different offices compare the same eight signs with you, and then it can sign.',
    'ទីនេះ|ស្នើ|ឧបករណ៍|មួយ។ វា|បង្កើត|កូនសោ|ដោយ|ខ្លួនឯង|ហើយ|រក្សា|វា។ អ្នក|ចុះ|បញ្ជី|ពីរ|នាក់|ពី|ការិយាល័យ|ផ្សេង|គ្នា ប្រៀបធៀប|សញ្ញា|ប្រាំបី|ដដែល|ជាមួយ|អ្នក រួច|វា|អាច|ចុះ|ហត្ថលេខា។',
  ),
  ceremony: both(
    'Here the first registrars are made, together and in one room. What is agreed here decides who may later let others in; it is on record, and cannot be undone in silence.',
    'ទីនេះ|បង្កើត|អ្នក|ចុះ|បញ្ជី|ដំបូង ជា|មួយ|គ្នា|ក្នុង|បន្ទប់|មួយ។ អ្វី|ដែល|ព្រម|គ្នា|នៅ|ទីនេះ កំណត់|ថា|នរណា|អាច|ឱ្យ|អ្នក|ដទៃ|ចូល។ វា|ត្រូវ|បាន|កត់ត្រា ហើយ|មិន|អាច|លុប|ដោយ|ស្ងៀម|ស្ងាត់|ទេ។',
  ),
  waiting: both(
    'Devices that wait for a registrar. You compare eight signs with the person, by voice or face to face; nobody is enrolled by one registrar alone.',
    'ឧបករណ៍|ដែល|រង់ចាំ|អ្នក|ចុះ|បញ្ជី។ អ្នក|ប្រៀបធៀប|សញ្ញា|ប្រាំបី|ជាមួយ|សាមីខ្លួន ដោយ|សំឡេង|ឬ|ផ្ទាល់|មុខ។ គ្មាន|នរណា|ត្រូវ|បាន|ចុះ|ឈ្មោះ|ដោយ|អ្នក|ចុះ|បញ្ជី|តែ|ម្នាក់|ទេ។',
  ),
  devices: both(
    'Every device that signs here in a name, and since when. One that is lost is taken away at once, by its owner or by a registrar; what it signed before stands.',
    'ឧបករណ៍|ទាំង|អស់|ដែល|ចុះ|ហត្ថលេខា និង|តាំង|ពី|ពេល|ណា។ ឧបករណ៍|ដែល|បាត់|ត្រូវ|ដក|ភ្លាម ដោយ|ម្ចាស់ ឬ|អ្នក|ចុះ|បញ្ជី។ អ្វី|ដែល|វា|បាន|ចុះ|ហត្ថលេខា|មុន នៅ|ដដែល។',
  ),
  fallback: both(
    'A password for the day on which the device is not there. It lets you look; it opens no name and signs nothing.',
    'ពាក្យ|សម្ងាត់|សម្រាប់|ថ្ងៃ|ដែល|គ្មាន|ឧបករណ៍។ វា|ឱ្យ|អ្នក|មើល តែ|មិន|បើក|ឈ្មោះ និង|មិន|ចុះ|ហត្ថលេខា|ទេ។',
  ),
  link: both(
    'Here the office’s own account is tied to you, when two registrars have said yes. It lets you look; it opens no name and signs nothing.',
    'ទីនេះ|ភ្ជាប់|គណនី|ការិយាល័យ|ទៅ|អ្នក ពេល|អ្នក|ចុះ|បញ្ជី|ពីរ|នាក់|យល់|ព្រម។ វា|ឱ្យ|អ្នក|មើល តែ|មិន|បើក|ឈ្មោះ និង|មិន|ចុះ|ហត្ថលេខា|ទេ។',
  ),
  'office-key': both(
    'Names are sealed under your office’s own key, which is in a file that your office keeps. It is read on this computer, for this session, and kept nowhere.',
    'ឈ្មោះ|ត្រូវ|បិទសោ|ដោយ|កូនសោ|របស់|ការិយាល័យ|អ្នក ដែល|មាន|ក្នុង|ឯកសារ|ដែល|ការិយាល័យ|រក្សា។ វា|ត្រូវ|អាន|លើ|កុំព្យូទ័រ|នេះ សម្រាប់|តែ|លើក|នេះ ហើយ|មិន|រក្សាទុក|នៅ|ណា|ទេ។',
  ),
  typing: both(
    'Here a paper file is typed in, all on one page or one question at a time. Every letter is kept on this computer, sealed; going back or closing the window loses nothing. What the paper does not say stays empty.',
    'ទីនេះ|វាយ|បញ្ចូល|ឯកសារ|ក្រដាស លើ|ទំព័រ|មួយ ឬ|សំណួរ|ម្តង|មួយ។ អក្សរ|នីមួយៗ|ត្រូវ|រក្សាទុក|លើ|កុំព្យូទ័រ|នេះ ដោយ|បិទសោ ថយក្រោយ ឬ|បិទ|បង្អួច|មិន|បាត់|អ្វី|ទេ។ អ្វី|ដែល|ក្រដាស|មិន|មាន|សរសេរ សូម|ទុក|ទទេ។',
  ),
  mend: both(
    'Here is everything that stands against the sheet, each with what would be right. An error blocks; a question asks, and you answer it. Nothing is changed for you.',
    'ទីនេះ|មាន|អ្វី|ទាំង|អស់|ដែល|មិន|ត្រូវ|ក្នុង|តារាង ជាមួយ|អ្វី|ដែល|ត្រឹមត្រូវ។ កំហុស|រារាំង សំណួរ|សួរ|អ្នក ហើយ|អ្នក|ឆ្លើយ។ គ្មាន|អ្វី|ត្រូវ|បាន|កែ|ជំនួស|អ្នក|ទេ។',
  ),
  nothing: both(
    'Here the head of an office signs that nothing of this kind happened there in a period. It counts as none; a record that says otherwise shows it as contradicted.',
    'ទីនេះ ប្រធាន|ការិយាល័យ|ចុះ|ហត្ថលេខា|ថា|គ្មាន|ករណី|បែប|នេះ|នៅ|ទីនោះ|ក្នុង|រយៈពេល|មួយ។ វា|រាប់|ជា|គ្មាន បើ|កំណត់ត្រា|ណា|មួយ|ប្រាប់|ផ្សេង វា|បង្ហាញ|ថា|ផ្ទុយ|ភស្តុតាង។',
  ),
  receipt: both(
    'This is the proof that your return is on record, and where. Print it and have it stamped; whoever reads its code can check it without asking anybody.',
    'នេះ|ជា|ភស្តុតាង|ថា|របាយការណ៍|របស់|អ្នក|មាន|ក្នុង|កំណត់ត្រា និង|នៅ|ទីណា។ សូម|បោះពុម្ព|ហើយ|បោះ|ត្រា។ អ្នក|ណា|អាន|កូដ|អាច|ពិនិត្យ|ដោយ|មិន|បាច់|សួរ|នរណា។',
  ),
  message: both(
    'There is no page at this address, or not now. It says the same where nothing is and where something is not for you, so that nobody can learn by trying.',
    'គ្មាន|ទំព័រ|នៅ|អាសយដ្ឋាន|នេះ ឬ|មិន|មែន|ពេល|នេះ។ វា|ប្រាប់|ដូច|គ្នា|ទោះ|គ្មាន|អ្វី ឬ|មាន|អ្វី|ដែល|មិន|មែន|សម្រាប់|អ្នក ដើម្បី|កុំ|ឱ្យ|នរណា|ដឹង|ដោយ|សាក។',
  ),
} as const
