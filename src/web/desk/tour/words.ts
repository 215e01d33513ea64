/** Words of the first-day tour, step by step. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const TOUR = {
  title: both('First-day tour', 'ការ|ណែនាំ|ថ្ងៃ|ដំបូង'),
  'step-of': both('Step {i} of {n}', 'ជំហាន {i} ក្នុង {n}'),
  next: both('Next', 'បន្ទាប់'),
  previous: both('Previous', 'មុន'),
  'go-there': both('Go to it', 'ទៅ|កាន់|វា'),
  leave: both('Leave the tour', 'ចាកចេញ'),
  done: both('That was the tour', 'ចប់|ការ|ណែនាំ'),
  keys: both('Esc leaves. It can be gone on with later.', 'Esc ដើម្បី|ចាកចេញ។ អាច|បន្ត|ពេល|ក្រោយ។'),

  invented: both(
    'Everybody here is invented, and nothing you do can hurt anybody. This stripe is on every page, and on paper too.',
    'មនុស្ស|ទាំង|អស់|នៅ|ទីនេះ|គឺ|ប្រឌិត ហើយ|អ្វី|ដែល|អ្នក|ធ្វើ|មិន|អាច|ប៉ះពាល់|នរណា|ទេ។ ឆ្នូត|នេះ|មាន|នៅ|គ្រប់|ទំព័រ និង|លើ|ក្រដាស|ផង។',
  ),
  practise: both(
    'Begin here: three invented papers, handed in for practice. When you have done it once, this tour is over and does not come back.',
    'ចាប់|ផ្តើម|នៅ|ទីនេះ៖ ឯកសារ|ប្រឌិត|បី ដាក់|ដើម្បី|អនុវត្ត។ ពេល|អ្នក|បាន|ធ្វើ|ម្តង ការ|ណែនាំ|នេះ|ចប់ ហើយ|មិន|មក|វិញ|ទេ។',
  ),
  drop: both(
    'Drop the sheet that your office keeps anyway, or choose it. It is read on this computer; nothing is sent yet.',
    'ទម្លាក់|តារាង|ដែល|ការិយាល័យ|អ្នក|មាន|ស្រាប់ ឬ|ជ្រើស|វា។ វា|ត្រូវ|អាន|លើ|កុំព្យូទ័រ|នេះ មិន|ទាន់|ផ្ញើ|អ្វី|ទេ។',
  ),
  type: both(
    'There is paper and no sheet? Type it in: all on one page, or one question at a time. Every letter is kept, sealed.',
    'មាន|តែ|ក្រដាស? សូម|វាយ|បញ្ចូល៖ លើ|ទំព័រ|មួយ ឬ|សំណួរ|ម្តង|មួយ។ អក្សរ|នីមួយៗ|ត្រូវ|រក្សាទុក ដោយ|បិទសោ។',
  ),
  steps: both(
    'Four steps, from the file to the receipt. You always see where you are, and what is left before it can be sent.',
    'បួន|ជំហាន ពី|ឯកសារ|ដល់|បង្កាន់ដៃ។ អ្នក|តែង|ឃើញ|ថា|អ្នក|នៅ|ទីណា និង|នៅ|សល់|អ្វី|មុន|ផ្ញើ។',
  ),
  due: both(
    'Which returns are owed, by when, and what became of those that came. A shape says it before a colour does.',
    'របាយការណ៍|ណា|ត្រូវ|ដាក់ ពេល|ណា និង|អ្វី|កើត|ឡើង|ចំពោះ|អ្វី|ដែល|បាន|មក។ រូប|រាង|ប្រាប់|មុន|ពណ៌។',
  ),
  nil: both(
    'Nothing happened? The head of an office signs that, once for each period. It counts as none, and a record can contradict it.',
    'គ្មាន|អ្វី|កើត|ឡើង? ប្រធាន|ការិយាល័យ|ចុះ|ហត្ថលេខា|ថា|គ្មាន ម្តង|ក្នុង|មួយ|រយៈពេល។ វា|រាប់|ជា|គ្មាន ហើយ|កំណត់ត្រា|អាច|ផ្ទុយ|នឹង|វា។',
  ),
  answers: both(
    'The questions of a report, each with its figure, its coverage and who owes it. What your office must sign stands here.',
    'សំណួរ|នៃ|របាយការណ៍ នីមួយៗ|មាន|តួលេខ ចំនួន|របាយការណ៍ និង|អ្នក|ត្រូវ|ឆ្លើយ។ អ្វី|ដែល|ការិយាល័យ|អ្នក|ត្រូវ|ចុះ|ហត្ថលេខា|នៅ|ទីនេះ។',
  ),
  sign: both(
    'What waits for your signature: figures before they go out, openings that others ask for, reports. You read it first; the window makes what is signed from what it shows.',
    'អ្វី|ដែល|រង់ចាំ|ហត្ថលេខា|របស់|អ្នក៖ តួលេខ|មុន|ពេល|ចេញ ការ|បើក|ដែល|អ្នក|ផ្សេង|សុំ របាយការណ៍។ អ្នក|អាន|វា|សិន ហើយ|អ្វី|ដែល|ចុះ|ហត្ថលេខា ផ្ទាំង|នេះ|ធ្វើ|ពី|អ្វី|ដែល|វា|បង្ហាញ។',
  ),
  drafting: both(
    'Choose what goes out next. The server counts it, withholds what could point at somebody, and tries to find people in it; then two people of two offices read it.',
    'ជ្រើស|អ្វី|ដែល|ចេញ|បន្ទាប់។ ម៉ាស៊ីនមេ|រាប់|វា មិន|បង្ហាញ|អ្វី|ដែល|អាច|ចង្អុល|ទៅ|លើ|បុគ្គល ហើយ|សាកល្បង|រក|មនុស្ស|នៅ|ក្នុង|នោះ រួច|មនុស្ស|ពីរ|នាក់|មក|ពី|ការិយាល័យ|ពីរ|អាន|វា។',
  ),
  homecoming: both(
    'Whoever called from abroad is here until home: the next step, and since when it waits. Nobody is booked who does not want to go.',
    'អ្នក|ដែល|បាន|ហៅ|ពី|បរទេស នៅ|ទីនេះ|រហូត|ដល់|ផ្ទះ៖ ជំហាន|បន្ទាប់ និង|តាំង|ពី|ពេល|ណា|ដែល|រង់ចាំ។ គ្មាន|អ្នក|ណា|ត្រូវ|កក់|ដំណើរ|ដោយ|មិន|ចង់|ទៅ|ឡើយ។',
  ),
  lead: both(
    'A call, a letter or a message comes in here. You sort it, hand it on, or close it with a reason; whoever handed it over can ask what became of it.',
    'ការ|ហៅ លិខិត ឬ|សារ|ចូល|មក|ទីនេះ។ អ្នក|ចាត់|ថ្នាក់ ប្រគល់|បន្ត ឬ|បិទ|ដោយ|មាន|មូលហេតុ។ អ្នក|ដែល|បាន|ប្រគល់|វា អាច|សួរ|ថា|បាន|ទៅ|ជា|យ៉ាង|ណា។',
  ),
  oversee: both(
    'What was opened outside the usual way, which seals are over time, and who asked often. You can stop an office’s openings here, and let them go again.',
    'អ្វី|ដែល|បាន|បើក|ក្រៅ|ពី|ធម្មតា ការ|បិទ|ណា|ហួស|ពេល និង|នរណា|សួរ|ញឹកញាប់។ អ្នក|អាច|បញ្ឈប់|ការ|បើក|របស់|ការិយាល័យ|មួយ|នៅ|ទីនេះ ហើយ|អនុញ្ញាត|ម្តង|ទៀត។',
  ),
  case: both(
    'A case from the first report to the end of the sentence: what waits, for whom, and since when. Your own come first.',
    'សំណុំ|រឿង|ពី|របាយការណ៍|ដំបូង|ដល់|ចប់|ទោស៖ អ្វី|រង់ចាំ រង់ចាំ|នរណា និង|តាំង|ពី|ពេល|ណា។ របស់|អ្នក|មុន|គេ។',
  ),
  'find-case': both(
    'Look for a case by its number. Where nothing is found, either nothing is there or it is not yours; the answer is the same.',
    'រក|សំណុំ|រឿង|តាម|លេខ។ បើ|រក|មិន|ឃើញ គ្មាន|អ្វី|នៅ|ទីនោះ ឬ|មិន|មែន|របស់|អ្នក ចម្លើយ|ដូច|គ្នា។',
  ),
  'let-in': both(
    'You are one of those who let people in. You invite somebody here; a second registrar, of a body that does not answer to yours, signs with you, and from then on that person can enter.',
    'អ្នក|ជា|ម្នាក់|ក្នុង|ចំណោម|អ្នក|ដែល|អនុញ្ញាត|ឱ្យ|ចូល។ អ្នក|អញ្ជើញ|នរណា|ម្នាក់|នៅ|ទីនេះ អ្នក|ចុះបញ្ជី|ទី|ពីរ មក|ពី|ស្ថាប័ន|ដែល|មិន|នៅ|ក្រោម|ស្ថាប័ន|អ្នក ចុះ|ហត្ថលេខា|ជាមួយ|អ្នក ហើយ|បន្ទាប់|ពី|នោះ|ទើប|គាត់|អាច|ចូល|បាន។',
  ),
  'open-name': both(
    'Names are closed. You say why, it is put on record, and vaults under different keepers answer. Whose name it is, sees later who looked.',
    'ឈ្មោះ|ត្រូវ|បិទ។ អ្នក|ប្រាប់|មូលហេតុ កត់ត្រា|ទុក ហើយ|ទូ|សុវត្ថិភាព|ក្រោម|អ្នក|រក្សា|ផ្សេង|គ្នា|ឆ្លើយ។ ម្ចាស់|ឈ្មោះ|អាច|ដឹង|ពេល|ក្រោយ|ថា|នរណា|បាន|មើល។',
  ),
  referral: both(
    'Referrals that wait for an answer, the most urgent first. Both bodies see the same line; the police and the courts see nothing of it.',
    'ការ|បញ្ជូន|ដែល|រង់ចាំ|ចម្លើយ បន្ទាន់|មុន|គេ។ ស្ថាប័ន|ទាំង|ពីរ|ឃើញ|ដូច|គ្នា នគរបាល|និង|តុលាការ|មិន|ឃើញ|អ្វី|ទេ។',
  ),
  'type-referral': both(
    'What a person told once is not asked again. Where a form must be filled, it may be left at any question, and no hard one must be answered.',
    'អ្វី|ដែល|មនុស្ស|បាន|ប្រាប់|ម្តង មិន|សួរ|ម្តង|ទៀត។ ពេល|ត្រូវ|បំពេញ|ទម្រង់ អាច|ឈប់|នៅ|សំណួរ|ណា|ក៏|បាន ហើយ|សំណួរ|លំបាក|មិន|ចាំបាច់|ឆ្លើយ|ទេ។',
  ),
  device: both(
    'Your device signs in your name. If it is lost, say so here at once, or call a registrar: what it signed before stands.',
    'ឧបករណ៍|របស់|អ្នក|ចុះ|ហត្ថលេខា|ក្នុង|នាម|អ្នក។ បើ|បាត់ ប្រាប់|នៅ|ទីនេះ|ភ្លាម ឬ|ទូរសព្ទ|ទៅ|អ្នក|ចុះ|បញ្ជី៖ អ្វី|ដែល|បាន|ចុះ|ហត្ថលេខា|មុន|នៅ|ដដែល។',
  ),
  language: both(
    'Khmer or English, on every page, at any moment. Nothing typed is lost by it.',
    'ខ្មែរ ឬ|អង់គ្លេស នៅ|គ្រប់|ទំព័រ គ្រប់|ពេល។ អ្វី|ដែល|បាន|វាយ|មិន|បាត់|ទេ។',
  ),
  explain: both(
    'On every page: what it is for, what happens with what is done there, and who sees it.',
    'នៅ|គ្រប់|ទំព័រ៖ វា|សម្រាប់|អ្វី អ្វី|កើត|ឡើង|ចំពោះ|អ្វី|ដែល|ធ្វើ|នៅ|ទីនោះ និង|នរណា|មើល|ឃើញ។',
  ),
} as const
