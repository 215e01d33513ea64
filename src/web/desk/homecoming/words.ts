/** Words of those who come home from abroad. The Khmer is a draft until a native reader signs it. */
import type { Words } from '../../../core/model/fields.ts'
import type { HomeSaid, HomeStage, HomeStep } from '../../../core/entry/kinds/homecoming-moved.ts'
import { both } from '../../words/say.ts'

export const HOME = {
  'home-n': both('{n} people who called from abroad wait for you', 'អ្នក|ហៅ|ពី|បរទេស {n} នាក់ រង់ចាំ|អ្នក'),
  'home-one': both('One person who called from abroad waits for you', 'អ្នក|ហៅ|ពី|បរទេស|ម្នាក់ រង់ចាំ|អ្នក'),
  'home-none': both('Nobody who called from abroad waits for you', 'គ្មាន|អ្នក|ហៅ|ពី|បរទេស រង់ចាំ|អ្នក|ទេ'),
  'home-more': both(
    'There are more than stand here. The oldest are shown; end them and the next come up.',
    'មាន|ច្រើន|ជាង|នេះ។ ចាស់|ជាង|គេ|បង្ហាញ|មុន។ បញ្ចប់|វា ហើយ|បន្ទាប់|ឡើង|មក។',
  ),
  'home-call': both('Enter a call', 'បញ្ចូល|ការ|ហៅ'),
  'home-open-list': both('Not home yet', 'មិន|ទាន់|ដល់|ផ្ទះ'),
  'home-open-how': both('The longest wait first.', 'រង់ចាំ|យូរ|ជាង|គេ|មុន។'),
  'home-over-list': both('Over', 'ចប់|ហើយ'),
  'home-nothing': both(
    'None. Who calls stands here until home, or until it is said why not.',
    'គ្មាន។ អ្នក|ដែល|ហៅ នៅ|ទីនេះ|រហូត|ដល់|ផ្ទះ ឬ|ប្រាប់|មូលហេតុ|ដែល|មិន|មក។',
  ),
  'home-name': both('Call {code}', 'ការ|ហៅ {code}'),
  'home-look': both('Open', 'បើក'),
  'home-back': both('All who called', 'អ្នក|ហៅ|ទាំង|អស់'),
  'home-gone': both('Nothing here, or not yours to see.', 'គ្មាន|អ្វី|នៅ|ទីនេះ ឬ|មិន|មែន|សម្រាប់|អ្នក|មើល។'),
  'home-next': both('Next: {stage}', 'បន្ទាប់៖ {stage}'),
  'home-days': both('{n} days', '{n} ថ្ងៃ'),
  'home-day': both('1 day', '១ ថ្ងៃ'),
  'home-today': both('today', 'ថ្ងៃ|នេះ'),
  'home-late': both('no answer for {span}, over 72 hours', 'គ្មាន|ចម្លើយ {span} លើស ៧២ ម៉ោង'),
  'home-answered-in': both('Answered after {span}', 'ឆ្លើយ|ក្រោយ {span}'),
  'home-answered-late': both('Answered after {span}, over 72 hours', 'ឆ្លើយ|ក្រោយ {span} លើស ៧២ ម៉ោង'),
  'home-not-answered': both('Not answered for {span}', 'មិន|ទាន់|ឆ្លើយ {span}'),
  'home-known': both('What is known', 'អ្វី|ដែល|ដឹង'),
  'home-code': both('Its code', 'លេខ|កូដ|របស់|វា'),
  'home-sealed': both('Name, number and place are sealed in your register.', 'ឈ្មោះ លេខ និង|ទីកន្លែង នៅ|បិទ|ជិត|ក្នុង|បញ្ជី|របស់|អ្នក។'),
  'home-way': both('The way home', 'ផ្លូវ|ទៅ|ផ្ទះ'),
  'home-to-do': both('What is done now?', 'ឥឡូវ|ធ្វើ|អ្វី?'),
  'do-answered': both('Sign: answered', 'ចុះ|ហត្ថលេខា៖ បាន|ឆ្លើយ'),
  'how-answered': both(
    'Somebody of yours has spoken with the person. Ask first whether it is safe to speak.',
    'មាន|អ្នក|ខាង|អ្នក|បាន|និយាយ|ជាមួយ|សាមីខ្លួន។ សួរ|មុន|ថា|និយាយ|បាន|ដោយ|សុវត្ថិភាព|ឬ|ទេ។',
  ),
  'do-identity': both('Sign: identity confirmed', 'ចុះ|ហត្ថលេខា៖ បាន|បញ្ជាក់|អត្តសញ្ញាណ'),
  'how-identity': both(
    'The person is a citizen. Only that is signed; by which paper stays in your file.',
    'សាមីខ្លួន|ជា|ពលរដ្ឋ។ ចុះ|ហត្ថលេខា|តែ|ប៉ុណ្ណោះ។ តាម|ឯកសារ|ណា នៅ|ក្នុង|សំណុំ|ឯកសារ|របស់|អ្នក។',
  ),
  'do-papers': both('Sign: papers at hand', 'ចុះ|ហត្ថលេខា៖ មាន|ឯកសារ'),
  'how-papers': both('With which papers does the person travel?', 'សាមីខ្លួន|ធ្វើ|ដំណើរ|ដោយ|ឯកសារ|អ្វី?'),
  'do-flight': both('Sign: flight booked', 'ចុះ|ហត្ថលេខា៖ បាន|កក់|ជើង|ហោះហើរ'),
  'how-flight': both(
    'No day is written here: whoever waits at the border would know it.',
    'មិន|សរសេរ|ថ្ងៃ|នៅ|ទីនេះ|ទេ៖ អ្នក|ដែល|រង់ចាំ|នៅ|ព្រំដែន|នឹង|ដឹង។',
  ),
  'ask-wants': both('Does the person want to go home?', 'តើ|សាមីខ្លួន|ចង់|ត្រឡប់|ទៅ|ផ្ទះ|ទេ?'),
  'ask-fear': both(
    'Did somebody who is no official ask, alone with the person, about fear of returning?',
    'តើ|មាន|អ្នក|ដែល|មិន|មែន|ជា|មន្ត្រី បាន|សួរ|សាមីខ្លួន|ដោយ|ឡែក អំពី|ការ|ភ័យ|ខ្លាច|ក្នុង|ការ|ត្រឡប់|ឬ|ទេ?',
  ),
  yes: both('Yes', 'បាទ/ចាស'),
  no: both('No', 'ទេ'),
  'fear-missing': both(
    'Have it asked first, where that can be done. It is signed that nobody asked.',
    'សូម|ឱ្យ|គេ|សួរ|មុន បើ|អាច។ ចុះ|ហត្ថលេខា|ថា|គ្មាន|អ្នក|ណា|បាន|សួរ|ទេ។',
  ),
  'not-wanted-how': both(
    'Then nobody is booked. Help does not end with it: the person may call again, and a referral can be offered.',
    'ដូច្នេះ|មិន|កក់|ទេ។ ជំនួយ|មិន|ចប់|ដោយសារ|នេះ|ទេ៖ សាមីខ្លួន|អាច|ហៅ|ម្តង|ទៀត ហើយ|អាច|បញ្ជូន|ទៅ|សេវា។',
  ),
  'do-arrived': both('Sign: arrived', 'ចុះ|ហត្ថលេខា៖ បាន|មក|ដល់'),
  'how-arrived': both('The person is in the country.', 'សាមីខ្លួន|នៅ|ក្នុង|ប្រទេស|ហើយ។'),
  'do-handed': both('Sign: handed over', 'ចុះ|ហត្ថលេខា៖ បាន|ប្រគល់'),
  'how-handed': both('With whom is the person now?', 'ឥឡូវ|សាមីខ្លួន|នៅ|ជាមួយ|អ្នក|ណា?'),
  'handed-to': both('Which body', 'ស្ថាប័ន|ណា'),
  'home-stop': both('It goes no further, because', 'មិន|បន្ត|ទៀត ព្រោះ'),
  'home-stop-why': both('Why it stops', 'ហេតុ|អ្វី|ឈប់'),
  'home-stop-say': both('Sign: stopped', 'ចុះ|ហត្ថលេខា៖ ឈប់'),
  'home-reopen': both('Take it up again', 'យក|មក|ធ្វើ|វិញ'),
  'home-register': both('Into the register of repatriations', 'ទៅ|ក្នុង|បញ្ជី|មាតុភូមិនិវត្តន៍'),
  'home-register-how': both(
    'The form opens with what stands here. The person’s number and the day of travel are typed there, and sealed. The call’s own row stays as it was handed in: hand it in again with its outcome.',
    'ទម្រង់|បើក|ដោយ|មាន|អ្វី|ដែល|មាន|នៅ|ទីនេះ។ លេខ|របស់|សាមីខ្លួន និង|ថ្ងៃ|ធ្វើ|ដំណើរ វាយ|នៅ|ទីនោះ ហើយ|បិទសោ។ ជួរ|នៃ|ការ|ហៅ នៅ|ដដែល៖ ដាក់|វា|ម្តង|ទៀត|ជាមួយ|លទ្ធផល។',
  ),
  'not-signed': both('Not signed. What you chose is still here.', 'មិន|បាន|ចុះ|ហត្ថលេខា|ទេ។ អ្វី|ដែល|អ្នក|បាន|ជ្រើស|នៅ|ទីនេះ។'),
  choose: both('Choose', 'ជ្រើសរើស'),
} as const

export const STAGE_WORDS: Readonly<Record<HomeStage, Words>> = {
  answered: both('Answer', 'ចម្លើយ'),
  identity: both('Identity', 'អត្តសញ្ញាណ'),
  papers: both('Papers', 'ឯកសារ'),
  flight: both('Flight', 'ជើង|ហោះហើរ'),
  arrived: both('Arrival', 'មក|ដល់'),
  handed: both('Hand-over', 'ការ|ប្រគល់'),
}
/** What was done, as it stands in the list of steps. */
export const STEP_WORDS: Readonly<Record<HomeStep, Words>> = {
  answered: both('Answered', 'បាន|ឆ្លើយ'),
  identity: both('Identity confirmed', 'បាន|បញ្ជាក់|អត្តសញ្ញាណ'),
  papers: both('Papers at hand', 'មាន|ឯកសារ'),
  flight: both('Flight booked', 'បាន|កក់|ជើង|ហោះហើរ'),
  arrived: both('Arrived', 'បាន|មក|ដល់'),
  handed: both('Handed over', 'បាន|ប្រគល់'),
  stopped: both('Stopped', 'បាន|ឈប់'),
  reopened: both('Taken up again', 'យក|មក|ធ្វើ|វិញ'),
}
export const SAID_WORDS: Readonly<Record<Exclude<HomeSaid, 'none' | 'confirmed'>, Words>> = {
  issued: both('A travel paper was issued', 'បាន|ចេញ|ឯកសារ|ធ្វើ|ដំណើរ'),
  has_own: both('An own passport', 'លិខិត|ឆ្លង|ដែន|ផ្ទាល់|ខ្លួន'),
  fear_asked: both('Asked about fear of returning', 'បាន|សួរ|ពី|ការ|ភ័យ|ខ្លាច'),
  fear_not_asked: both('Nobody asked about fear of returning', 'គ្មាន|អ្នក|សួរ|ពី|ការ|ភ័យ|ខ្លាច'),
  body: both('A body that helps', 'ស្ថាប័ន|ដែល|ជួយ'),
  family: both('The family, as the person wished', 'គ្រួសារ តាម|បំណង|សាមីខ្លួន'),
  alone: both('On their own, as they wished', 'តែ|ម្នាក់|ឯង តាម|បំណង'),
  not_wanted: both('The person does not want to go home', 'សាមីខ្លួន|មិន|ចង់|ត្រឡប់|ទៅ|ផ្ទះ'),
  fears_return: both('The person fears to return', 'សាមីខ្លួន|ខ្លាច|ត្រឡប់'),
  no_citizen: both('Not a citizen', 'មិន|មែន|ពលរដ្ឋ'),
  contact_lost: both('Contact lost', 'បាត់|ទំនាក់ទំនង'),
  came_alone: both('Came home without us', 'មក|វិញ|ដោយ|ខ្លួន|ឯង'),
  no_help_needed: both('No help is needed any more', 'មិន|ត្រូវ|ការ|ជំនួយ|ទៀត'),
}
