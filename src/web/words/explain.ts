/**
 * "Explain this screen": what a page is for, what happens with what is done there, and who sees it; of the public pages, the door, and what is no
 * one journey's. Each journey has its own (`explain-words.ts` in its folder). The Khmer is a draft until a native reader signs it.
 */
import { both } from './say.ts'

export const EXPLAIN = {
  title: both('Explain this screen', 'ពន្យល់|ផ្ទាំង|នេះ'),
  home: both(
    'The public first page: what this record is, how far it has come, and what was released. Nobody signs in here, and this page cannot look into a record.',
    'ទំព័រ|សាធារណៈ|ដំបូង៖ កំណត់ត្រា|នេះ|ជា|អ្វី បាន|ដល់|ណា និង|អ្វី|ដែល|បាន|ចេញផ្សាយ។ គ្មាន|អ្នក|ណា|ចូល|ទីនេះ|ទេ ហើយ|ទំព័រ|នេះ|មិន|អាច|មើល|ក្នុង|កំណត់ត្រា|បាន|ទេ។',
  ),
  data: both(
    'Released figures with their coverage, their files and their certificate. Before each went out, its small numbers were withheld (a padlock), and it was tried whether they can be worked out all the same.',
    'តួលេខ|ដែល|បាន|ចេញផ្សាយ ជាមួយ|ចំនួន|របាយការណ៍ ឯកសារ និង|វិញ្ញាបនបត្រ។ មុន|ចេញ ចំនួន|តូច|មិនបង្ហាញ|ទេ (រូប|សោ) ហើយ|បាន|សាក|មើល|ថា អាច|គណនា|រក|វា|ឃើញ|ឬ|ទេ។',
  ),
  verify: both(
    'Here a receipt is checked against the log, in this page and nowhere else. It says that something is on record, unchanged, and since when; never what it says.',
    'ទីនេះ|ពិនិត្យ|បង្កាន់ដៃ|ជាមួយ|កំណត់|ហេតុ ក្នុង|ទំព័រ|នេះ|ប៉ុណ្ណោះ។ វា|ប្រាប់|ថា|មាន|កំណត់ត្រា មិន|ប្រែប្រួល និង|តាំង|ពី|ពេល|ណា មិន|ប្រាប់|ខ្លឹមសារ|ទេ។',
  ),
  method: both(
    'Every definition by which this record counts. A published figure names its definition and version, and you find it here under the same name.',
    'និយមន័យ|ទាំងអស់|ដែល|កំណត់ត្រា|នេះ|ប្រើ|រាប់។ តួលេខ|ដែល|ផ្សាយ|មាន|ឈ្មោះ|និយមន័យ|និង|កំណែ ហើយ|អ្នក|រក|ឃើញ|ទីនេះ|តាម|ឈ្មោះ|ដដែល។',
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
  missing: both(
    'What has to be there before a first return can come: people, vaults, whoever accepts and oversees. It is worked out from who is enrolled and from the calendar of the country; no record is read for it.',
    'អ្វី|ដែល|ត្រូវ|មាន|មុន|របាយការណ៍|ដំបូង|អាច|មក៖ មនុស្ស ទូ|សុវត្ថិភាព អ្នក|ទទួល និង|អ្នក|ត្រួតពិនិត្យ។ វា|គណនា|ពី|អ្នក|ដែល|បាន|ចុះ|ឈ្មោះ និង|ប្រតិទិន|របស់|ប្រទេស មិន|អាន|កំណត់ត្រា|ណា|ទេ។',
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
  message: both(
    'There is no page at this address, or not now. It says the same where nothing is and where something is not for you, so that nobody can learn by trying.',
    'គ្មាន|ទំព័រ|នៅ|អាសយដ្ឋាន|នេះ ឬ|មិន|មែន|ពេល|នេះ។ វា|ប្រាប់|ដូច|គ្នា|ទោះ|គ្មាន|អ្វី ឬ|មាន|អ្វី|ដែល|មិន|មែន|សម្រាប់|អ្នក ដើម្បី|កុំ|ឱ្យ|នរណា|ដឹង|ដោយ|សាក។',
  ),
} as const
