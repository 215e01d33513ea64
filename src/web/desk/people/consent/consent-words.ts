/** Words for the worker who reads aloud. What she reads is the country's (`read-aloud/`). The Khmer is a draft until a native reader, and one who works with survivors, sign it. */
import type { Words } from '../../../../core/model/fields.ts'
import { both } from '../../../words/say.ts'

export const CONSENT = {
  'consent-title': both('Read aloud', 'អាន|ឲ្យ|ស្តាប់'),
  'consent-back': both('The file', 'ឯកសារ'),
  'consent-alone': both('Fill this in alone, before you sit down together.', 'សូម|បំពេញ|ម្នាក់|ឯង មុន|ពេល|អង្គុយ|ជា|មួយ|គ្នា។'),
  'consent-how': both(
    'Sit beside the person, so that both see the screen. Ask first: is today all right, who shall be here, is this interpreter all right? Where not, end it here: nothing is written. Read each sentence as it stands, show the card, and wait. A no is an answer like any other.',
    'សូម|អង្គុយ|ក្បែរ|សាមីខ្លួន ឲ្យ|ឃើញ|អេក្រង់|ទាំង|ពីរ|នាក់។ សួរ|ជា|មុន៖ ថ្ងៃ|នេះ|បាន|ទេ អ្នក|ណា|គួរ|នៅ|ទីនេះ អ្នក|បកប្រែ|នេះ|បាន|ទេ? បើ|មិន|បាន សូម|ចប់|ត្រឹម|នេះ៖ មិន|កត់ត្រា|អ្វី|ទេ។ អាន|ប្រយោគ|នីមួយៗ|ដូច|ដែល|មាន បង្ហាញ|កាត រួច|រង់ចាំ។ ពាក្យ|ទេ ក៏|ជា|ចម្លើយ|ដែរ។',
  ),
  'consent-language': both('Language of the person', 'ភាសា|របស់|សាមីខ្លួន'),
  'consent-tongue': both('Another language, through an interpreter', 'ភាសា|ផ្សេង តាម|អ្នក|បកប្រែ'),
  'consent-tongue-which': both('Which', 'ភាសា|ណា'),
  'consent-tongue-through': both('Read to the interpreter in', 'អាន|ឲ្យ|អ្នក|បកប្រែ|ជា|ភាសា'),
  'consent-draft': both(
    'No native reader has seen these sentences yet. Where one sounds wrong to you, say it in plain words, and ask what was understood.',
    'មិន|ទាន់|មាន|អ្នក|ចេះ|ភាសា|ដើម|បាន|ពិនិត្យ|ប្រយោគ|ទាំង|នេះ|ទេ។ បើ|ប្រយោគ|ណា|ស្តាប់|ទៅ|មិន|ត្រូវ សូម|និយាយ|ដោយ|ពាក្យ|ងាយ ហើយ|សួរ|ថា|យល់|អ្វី។',
  ),
  'consent-draft-back': both(
    'No native reader has seen these sentences. They are read with an interpreter, who says each back to you before the person answers. Where it comes back otherwise, it is not asked today.',
    'មិន|ទាន់|មាន|អ្នក|ចេះ|ភាសា|ដើម|បាន|ពិនិត្យ|ប្រយោគ|ទាំង|នេះ|ទេ។ សូម|អាន|ជាមួយ|អ្នក|បកប្រែ ដែល|ប្រាប់|ប្រយោគ|នីមួយៗ|មក|អ្នក|វិញ មុន|សាមីខ្លួន|ឆ្លើយ។ បើ|មក|វិញ|ខុស|គ្នា ថ្ងៃ|នេះ|មិន|សួរ|ទេ។',
  ),
  'consent-say-back': both('The interpreter says it back before it is answered.', 'អ្នក|បកប្រែ|ប្រាប់|មក|វិញ មុន|ឆ្លើយ។'),
  'consent-interpreter': both('Interpreter', 'អ្នក|បកប្រែ'),
  'interpreter-none': both('None needed', 'មិន|ត្រូវ|ការ'),
  'interpreter-chosen': both('Yes, and the person agrees to who it is', 'មាន ហើយ|សាមីខ្លួន|យល់|ព្រម|លើ|អ្នក|នោះ'),
  'interpreter-absent': both('Needed, and nobody is here', 'ត្រូវ|ការ តែ|គ្មាន|អ្នក|ណា|នៅ|ទីនេះ'),
  'interpreter-refused': both('The person does not want this one', 'សាមីខ្លួន|មិន|ចង់|បាន|អ្នក|នេះ'),
  'consent-room': both('Who else is in the room: mark all', 'អ្នក|ណា|ទៀត|នៅ|ក្នុង|បន្ទប់៖ គូស|ទាំង|អស់'),
  'room-nobody': both('Nobody', 'គ្មាន'),
  'room-chosen': both('Somebody whom the person, asked alone, wants here', 'អ្នក|ដែល|សាមីខ្លួន|ចង់|ឲ្យ|នៅ ពេល|សួរ|គាត់|ម្នាក់|ឯង'),
  'room-guardian': both('A guardian', 'អាណាព្យាបាល'),
  'room-other': both('Somebody else', 'អ្នក|ផ្សេង'),
  'room-official': both('An official', 'មន្ត្រី'),
  'consent-who': both('Who agrees', 'អ្នក|ណា|យល់|ព្រម'),
  'who-adult': both('The person, of age', 'សាមីខ្លួន ពេញ|វ័យ'),
  'who-child': both('A child, and a guardian', 'កុមារ និង|អាណាព្យាបាល'),
  'who-unsure': both('Age not sure: as of a child, with a guardian', 'អាយុ|មិន|ប្រាកដ៖ ដូច|កុមារ ជា|មួយ|អាណាព្យាបាល'),
  'who-alone': both('A child, and no guardian is here or known', 'កុមារ ហើយ|គ្មាន|អាណាព្យាបាល|នៅ|ទីនេះ ឬ|ដែល|ស្គាល់'),
  'who-conflict': both('A child, with a representative in place of a guardian', 'កុមារ ជា|មួយ|អ្នក|តំណាង ជំនួស|អាណាព្យាបាល'),
  'who-unwell': both('The person is not well enough today', 'សាមីខ្លួន|មិន|ទាន់|ស្រួល|ខ្លួន|ថ្ងៃ|នេះ'),
  'who-child-how': both(
    'Ask the child as well. A child’s no is a no, whatever the guardian says.',
    'សូម|សួរ|កុមារ|ផង។ ពាក្យ|ទេ|របស់|កុមារ គឺ|ទេ ទោះ|អាណាព្យាបាល|ថា|យ៉ាង|ណា។',
  ),
  // About whoever may stand there and read it: like any other, and no word of why.
  'stop-quiet': both('Not today. Agree on another appointment.', 'មិន|មែន|ថ្ងៃ|នេះ។ សូម|កំណត់|ពេល|ណាត់|ផ្សេង។'),
  'stop-absent': both(
    'Not today: find an interpreter for this language first. A yes to words that were not followed is no yes.',
    'មិន|មែន|ថ្ងៃ|នេះ៖ សូម|រក|អ្នក|បកប្រែ|ភាសា|នេះ|ជា|មុន។ ពាក្យ|យល់|ព្រម|លើ|អ្វី|ដែល|មិន|យល់ មិន|មែន|ជា|ការ|យល់|ព្រម|ទេ។',
  ),
  'stop-unwell': both('Not today: food, rest and a doctor come first.', 'មិន|មែន|ថ្ងៃ|នេះ៖ អាហារ ការ|សម្រាក និង|គ្រូពេទ្យ ជា|មុន។'),
  'stop-child': both(
    'No guardian answers for this child, and no consent is taken today. See the child alone. A bed, food and a doctor need no consent: begin now. Ask the social services today for a representative who has no part in what happened: that person decides with the child what is best, and it is written down with the reason and a name.',
    'គ្មាន|អាណាព្យាបាល|ឆ្លើយ|ជំនួស|កុមារ|នេះ|ទេ ហើយ|ថ្ងៃ|នេះ|មិន|សុំ|ការ|យល់|ព្រម|ទេ។ សូម|ជួប|កុមារ|ម្នាក់|ឯង។ កន្លែង|គេង អាហារ និង|គ្រូពេទ្យ មិន|ចាំ|មាន|ការ|យល់|ព្រម|ទេ៖ សូម|ចាប់|ផ្តើម|ឥឡូវ។ ថ្ងៃ|នេះ សូម|សុំ|សេវា|សង្គម|ឲ្យ|ចាត់|អ្នក|តំណាង ដែល|គ្មាន|ពាក់ព័ន្ធ|នឹង|រឿង|នេះ៖ គាត់|សម្រេច|ជា|មួយ|កុមារ នូវ|អ្វី|ដែល|ល្អ|បំផុត|សម្រាប់|កុមារ ហើយ|ត្រូវ|កត់|មូលហេតុ និង|ឈ្មោះ។',
  ),
  'stop-no-guardian': both(
    'Not now: the guardian answers too, and is not in the room. Nobody answers for a guardian, and the child is asked first.',
    'មិន|មែន|ឥឡូវ៖ អាណាព្យាបាល|ត្រូវ|ឆ្លើយ|ដែរ តែ|មិន|នៅ|ក្នុង|បន្ទប់|ទេ។ គ្មាន|អ្នក|ណា|ឆ្លើយ|ជំនួស|អាណាព្យាបាល|ទេ ហើយ|ត្រូវ|សួរ|កុមារ|មុន។',
  ),
  'consent-child-first': both(
    'Ask the child. Nobody answers for the child, and a no is a no.',
    'សូម|សួរ|កុមារ។ គ្មាន|អ្នក|ណា|ឆ្លើយ|ជំនួស|កុមារ|ទេ ហើយ|ពាក្យ|ទេ គឺ|ទេ។',
  ),
  'consent-then-guardian': both('The child said yes. Now ask the guardian the same.', 'កុមារ|យល់|ព្រម|ហើយ។ ឥឡូវ|សូម|សួរ|អាណាព្យាបាល|ដូច|គ្នា។'),
  'consent-need': both('Answer each of these first.', 'សូម|ឆ្លើយ|ចំណុច|នីមួយៗ|ជាមុន។'),
  'consent-begin': both('Begin', 'ចាប់|ផ្តើម'),
  'consent-follows': both('The person follows: go on', 'សាមីខ្លួន|យល់៖ បន្ត'),
  'consent-follows-not': both('The person does not follow', 'សាមីខ្លួន|មិន|យល់'),
  'consent-not-today': both('Not today', 'មិន|មែន|ថ្ងៃ|នេះ'),
  'consent-not-today-how': both(
    'Nothing was asked, and nothing is written. Find another interpreter or another language; help goes on meanwhile.',
    'មិន|បាន|សួរ|អ្វី និង|មិន|កត់ត្រា|អ្វី|ទេ។ សូម|រក|អ្នក|បកប្រែ ឬ|ភាសា|ផ្សេង។ ជំនួយ|នៅ|បន្ត។',
  ),
  'consent-leave': both('Hold to leave the cards', 'ចុច|ជាប់|ដើម្បី|ចាក|ចេញ|ពី|កាត'),
  'consent-hear': both('Hear it', 'ស្តាប់'),
  'consent-hush': both('Be silent', 'ឈប់|អាន'),
  'consent-again': both('Say it again', 'ប្រាប់|ម្តង|ទៀត'),
  'consent-again-how': both(
    'Read it once more, slowly, or in simpler words. Where it is still not followed, leave it for another day: a yes by somebody who did not follow is no yes.',
    'សូម|អាន|ម្តង|ទៀត|យឺតៗ ឬ|ដោយ|ពាក្យ|ងាយ|ជាង។ បើ|នៅ|តែ|មិន|យល់ ទុក|ថ្ងៃ|ផ្សេង៖ ពាក្យ|យល់|ព្រម|ពី|អ្នក|ដែល|មិន|យល់ មិន|មែន|ជា|ការ|យល់|ព្រម|ទេ។',
  ),
  'consent-rest': both('Three are done. Shall we rest? Water?', 'បី|ចំណុច|ហើយ។ សម្រាក|បន្តិច|ទេ? ទឹក|ទេ?'),
  'consent-place': both('{n} of {of}', '{n} ក្នុង {of}'),
  'consent-skip': both('Leave this for another day', 'ទុក|ថ្ងៃ|ផ្សេង'),
  'consent-stop': both('Stop here', 'ឈប់|ត្រឹម|នេះ'),
  'consent-before': both('Back', 'ត្រឡប់'),
  'consent-end': both('Read back what was said', 'អាន|ឡើង|វិញ|នូវ|អ្វី|ដែល|បាន|ឆ្លើយ'),
  'consent-said-yes': both('Yes', 'យល់|ព្រម'),
  'consent-said-no': both('No', 'ទេ'),
  'consent-said-none': both('Not asked', 'មិន|បាន|សួរ'),
  'consent-done': both('Read back: turn the screen to yourself', 'អាន|ឡើង|វិញ|រួច៖ បង្វែរ|អេក្រង់|មក|ខ្លួន|ឯង'),
  'consent-for-you': both('For you alone', 'សម្រាប់|អ្នក|ម្នាក់|ឯង'),
  'consent-write': both('Write it down', 'កត់ត្រា'),
  'consent-write-how': both(
    'The form opens with what was said. How it was read, and who was there, goes into the field that is sealed.',
    'ទម្រង់|បើក|ជាមួយ|អ្វី|ដែល|បាន|ឆ្លើយ។ របៀប|ដែល|បាន|អាន និង|អ្នក|ណា|នៅ|ទីនោះ ចូល|ក្នុង|ចន្លោះ|ដែល|បិទ|សោ។',
  ),
  'consent-no-today': both(
    'Nothing was agreed to today, and a no by itself is not written. Help goes on.',
    'ថ្ងៃ|នេះ|មិន|បាន|យល់|ព្រម|អ្វី|ទេ ហើយ|ពាក្យ|ទេ|តែ|ឯង មិន|ត្រូវ|កត់ត្រា|ទេ។ ជំនួយ|នៅ|បន្ត។',
  ),
  'consent-no-unread': both(
    'Nothing was agreed to today. The file could not be read: what was agreed to before may still stand. Look there, and take it back where it does.',
    'ថ្ងៃ|នេះ|មិន|បាន|យល់|ព្រម|អ្វី|ទេ។ មិន|អាច|អាន|ឯកសារ|បាន៖ អ្វី|ដែល|បាន|យល់|ព្រម|មុន អាច|នៅ|មាន|តម្លៃ។ សូម|មើល|នៅ|ទីនោះ ហើយ|ដក|វិញ|បើ|នៅ|មាន។',
  ),
  'consent-still': both(
    'Said no to today, and agreed to before: until it is taken back it still stands, and is shared.',
    'ថ្ងៃ|នេះ|ឆ្លើយ|ថា|ទេ តែ|មុន|នេះ|បាន|យល់|ព្រម៖ ដរាប|ណា|មិន|ទាន់|ដក|វិញ វា|នៅ|មាន|តម្លៃ ហើយ|នៅ|ចែក|រំលែក។',
  ),
  'consent-take-back': both('Write down that it is taken back', 'កត់ត្រា|ថា|បាន|ដក|វិញ'),
  'consent-still-how': both(
    'Take it back under the number of that office’s file, and before anything else is written under the same number; then stop the sharing on the file.',
    'សូម|ដក|វិញ|តាម|លេខ|ឯកសារ|របស់|ការិយាល័យ|នោះ មុន|កត់ត្រា|អ្វី|ផ្សេង|តាម|លេខ|ដដែល រួច|បញ្ឈប់|ការ|ចែក|រំលែក|នៅ|ក្នុង|ឯកសារ។',
  ),
  'consent-nothing': both(
    'Nothing was agreed to: nothing is shared, and nothing is written. Help goes on.',
    'មិន|បាន|យល់|ព្រម|អ្វី|ទេ៖ មិន|ចែក|រំលែក និង|មិន|កត់ត្រា|អ្វី|ទេ។ ជំនួយ|នៅ|បន្ត។',
  ),
  'consent-next-is': both('What happens next', 'អ្វី|នឹង|កើត|ឡើង|បន្ទាប់'),
  'consent-meet': both(
    'When do you meet next? What has no day yet you tell then',
    'ជួប|គ្នា|ម្តង|ទៀត|ពេល|ណា? អ្វី|ដែល|មិន|ទាន់|មាន|ថ្ងៃ អ្នក|ប្រាប់|នៅ|ពេល|នោះ',
  ),
  'consent-meet-need': both(
    'Choose the day on which you meet next: nobody goes away without one.',
    'សូម|ជ្រើស|ថ្ងៃ|ជួប|គ្នា|ម្តង|ទៀត៖ គ្មាន|អ្នក|ណា|ចាក|ចេញ|ដោយ|គ្មាន|ថ្ងៃ|ទេ។',
  ),
  'consent-next-by': both('We try to have it by {day}. If not, I tell you.', 'យើង|ព្យាយាម|ឲ្យ|រួច|ត្រឹម {day}។ បើ|មិន|ទាន់ ខ្ញុំ|ប្រាប់|អ្នក។'),
  'consent-next-late': both(
    'It is late, and that is not your fault. I tell you on {day} when it comes.',
    'យឺត|ហើយ ហើយ|មិន|មែន|កំហុស|អ្នក|ទេ។ ខ្ញុំ|ប្រាប់|អ្នក|នៅ {day} ថា|មក|ពេល|ណា។',
  ),
  'consent-next-open': both('I do not know yet when. I tell you on {day}.', 'ខ្ញុំ|មិន|ទាន់|ដឹង|ថា|ពេល|ណា|ទេ។ ខ្ញុំ|ប្រាប់|អ្នក|នៅ {day}។'),
  'consent-next-none': both(
    'We meet again on {day}. Then I tell you what was done, and what was not.',
    'យើង|ជួប|គ្នា|ម្តង|ទៀត|នៅ {day}។ ពេល|នោះ ខ្ញុំ|ប្រាប់|អ្នក|ថា បាន|ធ្វើ|អ្វី និង|មិន|ទាន់|ធ្វើ|អ្វី។',
  ),
  'consent-code': both('If you ask for it, say this:', 'បើ|អ្នក|ចង់|សួរ សូម|ប្រាប់|លេខ|នេះ៖'),
  'consent-code-how': both('Nobody has to write it down. It stands on no list.', 'មិន|ចាំបាច់|កត់|ទុក|ទេ។ វា|មិន|មាន|ក្នុង|បញ្ជី|ណា|ឡើយ។'),
  'consent-none': both('This country has no sentences to read aloud.', 'ប្រទេស|នេះ|មិន|មាន|ប្រយោគ|សម្រាប់|អាន|ទេ។'),
} as const

/** What is owed to her, as it is said to her. */
export const HERS_WORDS = {
  allowance: both('Your money', 'ប្រាក់|របស់|អ្នក'),
  safe_place: both('A safe place', 'កន្លែង|សុវត្ថិភាព'),
  screening: both('Somebody speaks with you alone', 'មាន|អ្នក|និយាយ|ជា|មួយ|អ្នក|ដោយ|ឡែក'),
  decision: both('A decision', 'សេចក្តី|សម្រេច'),
  second_opinion: both('A second office looks at it again', 'ការិយាល័យ|ទី|ពីរ|ពិនិត្យ|ម្តង|ទៀត'),
  recognition: both('A decision', 'សេចក្តី|សម្រេច'),
  stay_permit: both('A permit for you to stay', 'លិខិត|ឲ្យ|អ្នក|ស្នាក់|នៅ'),
  need: both('What you asked for, and we have not found yet', 'អ្វី|ដែល|អ្នក|បាន|សុំ ហើយ|យើង|រក|មិន|ទាន់|ឃើញ'),
  child_counsel: both('A lawyer for you alone', 'មេធាវី|សម្រាប់|អ្នក|តែ|ម្នាក់'),
  counsel: both('A lawyer for you', 'មេធាវី|សម្រាប់|អ្នក'),
  protection: both('Whether you are protected', 'ការ|ការពារ|អ្នក'),
  follow_up: both('Somebody asks how you are', 'មាន|អ្នក|សួរ|សុខ|ទុក្ខ|អ្នក'),
  plan_step: both('What we promised', 'អ្វី|ដែល|យើង|បាន|សន្យា'),
} as const

/** A lawyer for the child alone is owed for one reason only: whoever listens beside the child, or reads the screen, hears of a lawyer and no more. */
export const hersWords = (owed: keyof typeof HERS_WORDS, isAlone: boolean): Words =>
  HERS_WORDS[owed === 'child_counsel' && !isAlone ? 'counsel' : owed]
