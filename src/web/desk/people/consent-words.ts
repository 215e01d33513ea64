/** Words for the worker who reads aloud. What she reads is the country's (`read-aloud/`). The Khmer is a draft until a native reader, and one who works with survivors, sign it. */
import { both } from '../../words/say.ts'

export const CONSENT = {
  'consent-title': both('Read aloud', 'អាន|ឲ្យ|ស្តាប់'),
  'consent-back': both('The file', 'ឯកសារ'),
  'consent-alone': both(
    'Fill this in alone, before you sit down together: nobody whom it speaks of sees it.',
    'សូម|បំពេញ|ម្នាក់|ឯង មុន|ពេល|អង្គុយ|ជា|មួយ|គ្នា៖ អ្នក|ដែល|វា|និយាយ|ដល់ មិន|ត្រូវ|ឃើញ|វា|ទេ។',
  ),
  'consent-how': both(
    'Sit beside the person, so that both see the screen. Read each sentence as it stands, show the card, and wait. A no is an answer like any other.',
    'សូម|អង្គុយ|ក្បែរ|សាមីខ្លួន ឲ្យ|ឃើញ|អេក្រង់|ទាំង|ពីរ|នាក់។ អាន|ប្រយោគ|នីមួយៗ|ដូច|ដែល|មាន បង្ហាញ|កាត រួច|រង់ចាំ។ ពាក្យ|ទេ ក៏|ជា|ចម្លើយ|ដែរ។',
  ),
  'consent-language': both('Language of the person', 'ភាសា|របស់|សាមីខ្លួន'),
  'consent-draft': both(
    'No native reader has seen these sentences: read them with an interpreter.',
    'មិន|ទាន់|មាន|អ្នក|ចេះ|ភាសា|ដើម|បាន|ពិនិត្យ|ប្រយោគ|ទាំង|នេះ|ទេ៖ សូម|អាន|ជាមួយ|អ្នក|បកប្រែ។',
  ),
  'consent-interpreter': both('Interpreter', 'អ្នក|បកប្រែ'),
  'interpreter-none': both('None needed', 'មិន|ត្រូវ|ការ'),
  'interpreter-chosen': both('Yes, and the person agrees to who it is', 'មាន ហើយ|សាមីខ្លួន|យល់|ព្រម|លើ|អ្នក|នោះ'),
  'interpreter-refused': both('The person does not want this one', 'សាមីខ្លួន|មិន|ចង់|បាន|អ្នក|នេះ'),
  'consent-room': both('Who else is in the room', 'អ្នក|ណា|ទៀត|នៅ|ក្នុង|បន្ទប់'),
  'room-nobody': both('Nobody', 'គ្មាន'),
  'room-chosen': both('Somebody whom the person asked to stay', 'អ្នក|ដែល|សាមីខ្លួន|សុំ|ឲ្យ|នៅ'),
  'room-guardian': both('A guardian', 'អាណាព្យាបាល'),
  'room-official': both('Police, immigration or whoever detains', 'នគរបាល អន្តោប្រវេសន៍ ឬ|អ្នក|ឃុំ'),
  'consent-who': both('Who agrees', 'អ្នក|ណា|យល់|ព្រម'),
  'who-adult': both('The person, of age', 'សាមីខ្លួន ពេញ|វ័យ'),
  'who-child': both('A child, and a guardian', 'កុមារ និង|អាណាព្យាបាល'),
  'who-conflict': both('A child, and the guardian is accused or may be', 'កុមារ ហើយ|អាណាព្យាបាល|ត្រូវ ឬ|អាច|ត្រូវ|ចោទ'),
  'stop-official': both(
    'Not now: nothing that is agreed to before them binds. Ask them to leave, or wait.',
    'មិន|មែន|ឥឡូវ៖ អ្វី|ដែល|យល់|ព្រម|នៅ|មុខ|គេ គ្មាន|តម្លៃ។ សូម|ឲ្យ|គេ|ចេញ ឬ|រង់ចាំ។',
  ),
  'stop-interpreter': both('Not now: find an interpreter whom the person accepts.', 'មិន|មែន|ឥឡូវ៖ សូម|រក|អ្នក|បកប្រែ|ដែល|សាមីខ្លួន|ទទួល|យក។'),
  'stop-guardian': both(
    'Not now: no consent may come from such a guardian. A representative who has no part in it decides with the child.',
    'មិន|មែន|ឥឡូវ៖ ការ|យល់|ព្រម|មិន|អាច|មក|ពី|អាណាព្យាបាល|បែប|នេះ|ទេ។ អ្នក|តំណាង|ដែល|គ្មាន|ពាក់ព័ន្ធ សម្រេច|ជា|មួយ|កុមារ។',
  ),
  'stop-in-room': both(
    'Not now: a guardian who is accused does not stay in the room.',
    'មិន|មែន|ឥឡូវ៖ អាណាព្យាបាល|ដែល|ត្រូវ|ចោទ មិន|នៅ|ក្នុង|បន្ទប់|ទេ។',
  ),
  'consent-need': both('Answer each of these first.', 'សូម|ឆ្លើយ|ចំណុច|នីមួយៗ|ជាមុន។'),
  'consent-begin': both('Begin', 'ចាប់|ផ្តើម'),
  'consent-next': both('Next', 'បន្ត'),
  'consent-place': both('{n} of {of}', '{n} ក្នុង {of}'),
  'consent-skip': both('Leave this for another day', 'ទុក|ថ្ងៃ|ផ្សេង'),
  'consent-stop': both('Stop here', 'ឈប់|ត្រឹម|នេះ'),
  'consent-before': both('Back', 'ត្រឡប់'),
  'consent-end': both('Read back what was said', 'អាន|ឡើង|វិញ|នូវ|អ្វី|ដែល|បាន|ឆ្លើយ'),
  'consent-said-yes': both('Yes', 'យល់|ព្រម'),
  'consent-said-no': both('No', 'ទេ'),
  'consent-said-none': both('Not asked', 'មិន|បាន|សួរ'),
  'consent-write': both('Write it down', 'កត់ត្រា'),
  'consent-write-how': both(
    'The form opens with what was said. How it was read, and who was there, goes into the field that is sealed.',
    'ទម្រង់|បើក|ជាមួយ|អ្វី|ដែល|បាន|ឆ្លើយ។ របៀប|ដែល|បាន|អាន និង|អ្នក|ណា|នៅ|ទីនោះ ចូល|ក្នុង|ចន្លោះ|ដែល|បិទ|សោ។',
  ),
  'consent-nothing': both(
    'Nothing was agreed to: nothing is shared, and nothing is written. Help goes on.',
    'មិន|បាន|យល់|ព្រម|អ្វី|ទេ៖ មិន|ចែក|រំលែក និង|មិន|កត់ត្រា|អ្វី|ទេ។ ជំនួយ|នៅ|បន្ត។',
  ),
  'consent-next-is': both('Say what happens next, when, and who does it', 'សូម|ប្រាប់|ថា អ្វី|នឹង|កើត|ឡើង|បន្ទាប់ ពេល|ណា និង|អ្នក|ណា|ធ្វើ'),
  'consent-next-none': both(
    'No record promises anything yet. Say who comes back, and when, before you part.',
    'មិន|ទាន់|មាន|កំណត់ត្រា|ណា|សន្យា|អ្វី|ទេ។ មុន|ចាក|គ្នា សូម|ប្រាប់|ថា|អ្នក|ណា|នឹង|មក|វិញ និង|ពេល|ណា។',
  ),
  'consent-none': both('This country has no sentences to read aloud.', 'ប្រទេស|នេះ|មិន|មាន|ប្រយោគ|សម្រាប់|អាន|ទេ។'),
} as const
