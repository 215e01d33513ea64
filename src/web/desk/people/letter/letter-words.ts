/** Words of giving somebody a letter. The Khmer is a draft until a native reader, and one who works with survivors, sign it. */
import { both } from '../../../words/say.ts'

export const LETTERS = {
  'letter-title': both('Letter', 'លិខិត'),
  'letter-back': both('The file', 'ឯកសារ'),
  'letter-how': both(
    'A paper for the person to carry, if that is wanted. It bears no name, no picture and not why. Whoever finds it learns that it is a document, and the telephone that stands on it and is to be rung first, and nothing else. With six digits, which the person alone knows and tells to whom it helps, somebody can read at the printed address that this person is under your body’s care, and nothing of why. Ask whether even that may be said.',
    'ក្រដាស|សម្រាប់|សាមីខ្លួន|កាន់ បើ|គាត់|ចង់។ គ្មាន|ឈ្មោះ គ្មាន|រូប និង|មិន|ប្រាប់|មូលហេតុ។ អ្នក|ណា|រើស|បាន ដឹង|តែ|ថា|ជា|ឯកសារ|មួយ និង|លេខ|ទូរសព្ទ|នៅ|លើ|វា ដែល|ត្រូវ|ទូរសព្ទ|ជា|មុន។ ដោយ|លេខ|ប្រាំ|មួយ|ខ្ទង់ ដែល|សាមីខ្លួន|ម្នាក់|គត់|ដឹង និង|ប្រាប់|តាម|ចិត្ត គេ|អាច|អាន|នៅ|អាសយដ្ឋាន|លើ|ក្រដាស ថា|គាត់|ស្ថិត|ក្រោម|ការ|ថែទាំ|របស់|ស្ថាប័ន|អ្នក ដោយ|មិន|ប្រាប់|មូលហេតុ។ សូម|សួរ|ថា ប្រាប់|ត្រឹម|នេះ|បាន|ឬ|ទេ។',
  ),
  'letter-ask': both(
    'Ask first whether to carry it is safe: somebody may search the bag, or ask for the digits.',
    'សូម|សួរ|ជាមុន|ថា កាន់|វា|មាន|សុវត្ថិភាព|ឬ|ទេ៖ អាច|មាន|អ្នក|ឆែក|កាបូប ឬ|ទារ|លេខ។',
  ),
  'letter-no-ground': both(
    'No record of your office says what it would stand on: a first indication, a suspicion or an identification.',
    'គ្មាន|កំណត់ត្រា|របស់|ការិយាល័យ|អ្នក|ប្រាប់|ពី|មូលដ្ឋាន|ទេ៖ សូចនាករ|ដំបូង ការ|សង្ស័យ ឬ|ការ|កំណត់|អត្តសញ្ញាណ។',
  ),
  'letter-until': both('Holds until', 'មាន|តម្លៃ|ដល់'),
  'letter-make': both('Sign and make the letter', 'ចុះ|ហត្ថលេខា|និង|ធ្វើ|លិខិត'),
  'letter-need-day': both('Choose a day within a year.', 'ជ្រើស|ថ្ងៃ|ក្នុង|រយៈពេល|មួយ|ឆ្នាំ។'),
  'letter-made': both(
    'Print it now, then say the six digits. Both are kept nowhere: when this page is left they are gone, and another letter is made.',
    'សូម|បោះពុម្ព|ឥឡូវ រួច|ប្រាប់|លេខ|ប្រាំ|មួយ|ខ្ទង់។ លេខ|ទាំង|នេះ|មិន|ត្រូវ|រក្សា|ទុក|នៅ|ណា|ទេ៖ ពេល|ចាក|ចេញ|ពី|ទំព័រ|នេះ វា|បាត់ ហើយ|ត្រូវ|ធ្វើ|លិខិត|ថ្មី។',
  ),
  'letter-digits': both('Six digits, printed nowhere', 'លេខ|ប្រាំ|មួយ|ខ្ទង់ មិន|បោះពុម្ព|នៅ|ណា|ទេ'),
  'letter-digits-how': both(
    'Say them to the person alone, and let them be said back until they are known, if they are wanted at all. The person chooses whom to tell; nobody may ask for them. They are written on no paper, hand or telephone: whoever has number and digits reads that this person is being helped.',
    'សូម|ប្រាប់|សាមីខ្លួន|ម្នាក់|ឯង ហើយ|ឲ្យ|គាត់|ប្រាប់|មក|វិញ រហូត|ដល់|ចាំ តែ|បើ|គាត់|ចង់|បាន។ គាត់|ជ្រើស|ថា|ប្រាប់|អ្នក|ណា គ្មាន|អ្នក|ណា|មាន|សិទ្ធិ|ទារ|ទេ។ កុំ|សរសេរ|លើ|ក្រដាស ដៃ ឬ|ទូរសព្ទ៖ អ្នក|ដែល|មាន|លេខ|ឯកសារ និង|លេខ|នេះ អាន|បាន|ថា|គាត់|កំពុង|ទទួល|ជំនួយ។',
  ),
  'letter-digits-see': both('Hold to see the six digits', 'ចុច|ជាប់|ដើម្បី|មើល|លេខ|ប្រាំ|មួយ|ខ្ទង់'),
  'letter-phone': both('Telephone, answered day and night', 'ទូរសព្ទ ដែល|មាន|អ្នក|ឆ្លើយ|ទាំង|យប់|ទាំង|ថ្ងៃ'),
  'letter-phone-how': both(
    'The country’s folder knows none of your body. No letter is printed without one: ask whoever answers for your office, and let it be written there.',
    'ថត|របស់|ប្រទេស|មិន|មាន|លេខ|របស់|ស្ថាប័ន|អ្នក|ទេ។ គ្មាន|លិខិត|ណា|បោះពុម្ព|ដោយ|គ្មាន|លេខ|ទេ៖ សូម|សួរ|អ្នក|ទទួល|ខុស|ត្រូវ|ការិយាល័យ ហើយ|ឲ្យ|គេ|កត់|ទុក|នៅ|ទី|នោះ។',
  ),
  'letter-need-phone': both(
    'Write the telephone that is answered day and night: digits and blanks.',
    'សូម|សរសេរ|លេខ|ទូរសព្ទ ដែល|មាន|អ្នក|ឆ្លើយ|ទាំង|យប់|ទាំង|ថ្ងៃ៖ លេខ|និង|ចន្លោះ។',
  ),
  'letter-stamp': both(
    'Use a stamp, and sign with a name, that do not tell of a shelter or of this work: whoever finds the paper reads them too.',
    'សូម|ប្រើ|ត្រា និង|ឈ្មោះ|ដែល|មិន|ប្រាប់|ពី|កន្លែង|ស្នាក់ ឬ|ការងារ|នេះ៖ អ្នក|រើស|បាន|ក៏|អាន|ដែរ។',
  ),
  'letter-line-how': both(
    'Whoever is stopped at a border at night has nothing but the telephone on it. Whoever finds the paper can ring it too: it is answered without the name of a body or of this work, and says nothing of anybody before number and digits were read out.',
    'អ្នក|ដែល|គេ|ឃាត់|នៅ|ព្រំដែន|ពេល|យប់ មាន|តែ|លេខ|ទូរសព្ទ|លើ|វា។ អ្នក|រើស|បាន|ក្រដាស ក៏|អាច|ទូរសព្ទ|ដែរ៖ ត្រូវ|ឆ្លើយ|ដោយ|មិន|ប្រាប់|ឈ្មោះ|ស្ថាប័ន ឬ|ការងារ|នេះ ហើយ|មិន|ប្រាប់|អំពី|អ្នក|ណា|ទេ មុន|គេ|អាន|លេខ|ឯកសារ និង|លេខ|ប្រាំ|មួយ|ខ្ទង់។',
  ),
  'letter-misprint': both(
    'If it prints badly, destroy the sheet and make another letter: this one ends by it.',
    'បើ|បោះពុម្ព|មិន|ល្អ សូម|បំផ្លាញ|ក្រដាស ហើយ|ធ្វើ|លិខិត|ថ្មី៖ លិខិត|នេះ|បញ្ចប់|ដោយ|វា។',
  ),
  'letter-print': both('Print', 'បោះពុម្ព'),
  'letter-old': both('Letters that were given', 'លិខិត|ដែល|បាន|ផ្តល់'),
  'letter-none': both('None yet.', 'មិន|ទាន់|មាន|ទេ។'),
  'letter-line': both('Given {day}, holds until {until}', 'ផ្តល់ {day} មាន|តម្លៃ|ដល់ {until}'),
  'letter-ended': both('ended {day}', 'បញ្ចប់ {day}'),
  'letter-over': both('over', 'ផុត|កំណត់'),
  'letter-ends-old': both('The letter that holds now ends by it: {n}', 'លិខិត|ដែល|មាន|តម្លៃ|ឥឡូវ ត្រូវ|បញ្ចប់|ដោយ|វា៖ {n}'),
  'letter-end-all': both('End all letters of this person', 'បញ្ចប់|លិខិត|ទាំង|អស់|របស់|សាមីខ្លួន'),
  'letter-end': both('End it', 'បញ្ចប់'),
  'letter-end-sure': both(
    'The person may be at a border with it just now: tell them first, in the safe way that the file says, unless somebody has taken it from them. Then the paper holds nowhere, whoever has it. Nothing else is taken from the person.',
    'គាត់|អាច|កំពុង|នៅ|ព្រំដែន|ជា|មួយ|វា៖ សូម|ប្រាប់|គាត់|ជា|មុន តាម|របៀប|សុវត្ថិភាព|ដែល|ឯកសារ|ប្រាប់ លើក|លែង|តែ|មាន|គេ|យក|វា|ពី|គាត់។ ពេល|នោះ ក្រដាស|លែង|មាន|តម្លៃ ទោះ|នៅ|នឹង|អ្នក|ណា។ គ្មាន|អ្វី|ផ្សេង|ត្រូវ|ដក|ពី|សាមីខ្លួន|ទេ។',
  ),
  'letter-yes': both('Yes, end it', 'បាទ ឬ|ចាស បញ្ចប់'),
  'letter-no': both('Not now', 'មិន|ទាន់'),
  'letter-not-signed': both('Nobody signed it: there is no letter.', 'មិន|ទាន់|ចុះ|ហត្ថលេខា៖ គ្មាន|លិខិត|ទេ។'),
} as const
