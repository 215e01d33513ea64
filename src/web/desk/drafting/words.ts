/** Words of the page where a release is drafted. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'
import type { LeftOut, RefusedDraft } from '../../../core/release/drafted.ts'
import type { OwnWords } from '../../../core/model/fields.ts'

export const DRAFTING = {
  'dr-title': both('Draft figures for everybody', 'ព្រាង|តួលេខ|សម្រាប់|សាធារណជន'),
  'dr-lead': both(
    'Nothing goes out from here. What you draft is counted, protected and attacked, and then waits for two people of two offices.',
    'គ្មាន|អ្វី|ចេញ|ពី|ទីនេះ|ទេ។ អ្វី|ដែល|អ្នក|ព្រាង ត្រូវ|បាន|រាប់ ការពារ និង|សាកល្បង|វាយ|ប្រហារ រួច|រង់ចាំ|មនុស្ស|ពីរ|នាក់|មក|ពី|ការិយាល័យ|ពីរ។',
  ),
  'dr-new': both('A new draft', 'សេចក្តី|ព្រាង|ថ្មី'),
  'dr-what': both('What do you want to put out?', 'អ្នក|ចង់|ផ្សាយ|អ្វី?'),
  'dr-figure': both('One figure, by what people ask to see it by', 'តួលេខ|មួយ តាម|អ្វី|ដែល|គេ|សួរ'),
  'dr-year-set': both('All that the requirements ask for of a year', 'អ្វី|ទាំងអស់|ដែល|តម្រូវការ|សួរ|សម្រាប់|ឆ្នាំ|មួយ'),
  'dr-which': both('Figure', 'តួលេខ'),
  'dr-year': both('Year', 'ឆ្នាំ'),
  'dr-tables': both('Tables', 'តារាង'),
  'dr-tables-note': both(
    'These are what the requirements ask for. The fewer, the more numbers can be shown.',
    'ទាំងនេះ|ជា|អ្វី|ដែល|តម្រូវការ|សួរ។ កាន់តែ|តិច កាន់តែ|អាច|បង្ហាញ|ចំនួន|បាន|ច្រើន។',
  ),
  'dr-by': both('by {what} ({rows})', 'តាម {what} ({rows})'),
  'dr-crossed': both('One more table, by two at once', 'តារាង|មួយ|ទៀត តាម|ពីរ|ក្នុង|ពេល|តែ|មួយ'),
  'dr-crossed-none': both('none', 'គ្មាន'),
  'dr-cross': both('{a} and {b}', '{a} និង {b}'),
  'dr-as-of': both('As known on', 'តាម|អ្វី|ដែល|ដឹង|នៅ'),
  'dr-as-of-note': both(
    'What is out about these days already was known on some day; figures of another day are refused beside it.',
    'អ្វី|ដែល|បាន|ចេញ|រួច|អំពី|ថ្ងៃ|ទាំងនេះ មាន|ថ្ងៃ|ដឹង|របស់|វា។ តួលេខ|តាម|ថ្ងៃ|ផ្សេង|ត្រូវ|បាន|បដិសេធ|នៅ|ក្បែរ|វា។',
  ),
  'dr-begin': both('Draft it and attack it', 'ព្រាង និង|សាកល្បង|វាយ|ប្រហារ'),
  'dr-no-tables': both('Choose at least one table.', 'សូម|ជ្រើស|តារាង|យ៉ាង|តិច|មួយ។'),
  'dr-no-figure': both('Choose a figure.', 'សូម|ជ្រើស|តួលេខ|មួយ។'),
  'dr-no-day': both('Say as known on which day.', 'សូម|ប្រាប់|ថា|តាម|អ្វី|ដែល|ដឹង|នៅ|ថ្ងៃ|ណា។'),
  'dr-missing': both('Something is missing', 'នៅ|ខ្វះ|អ្វី|មួយ'),
  'dr-choose': both('Choose', 'ជ្រើស'),
  'dr-now': both('Being made: {what}', 'កំពុង|ធ្វើ៖ {what}'),
  'dr-begun': both('Begun.', 'បាន|ចាប់|ផ្តើម។'),
  'dr-step-count': both('Counting.', 'កំពុង|រាប់។'),
  'dr-step-protect': both(
    'Looking for what must be withheld so that nobody can be worked out.',
    'កំពុង|រក|អ្វី|ដែល|មិន|ត្រូវ|បង្ហាញ ដើម្បី|កុំ|ឱ្យ|អាច|រក|ឃើញ|នរណា។',
  ),
  'dr-step-attack': both('Attacking it, beside everything that is out already.', 'កំពុង|សាកល្បង|វាយ|ប្រហារ ជាមួយ|អ្វី|ទាំងអស់|ដែល|បាន|ចេញ|រួច។'),
  'dr-families': both('Sets of tables done: {done} of {of}.', 'សំណុំ|តារាង|ដែល|រួច៖ {done} ក្នុង|ចំណោម {of}។'),
  'dr-progress': both('How far it is', 'ដល់|កម្រិត|ណា'),
  'dr-made': both('Made: {what}', 'បាន|ធ្វើ|រួច៖ {what}'),
  'dr-made-waits': both('It waits at the desks of: {offices}.', 'វា|រង់ចាំ|នៅ|តុ|របស់៖ {offices}។'),
  'dr-sign': both('To what waits to be signed', 'ទៅ|អ្វី|ដែល|រង់ចាំ|ហត្ថលេខា'),
  'dr-certificate': both('What its certificate says', 'អ្វី|ដែល|វិញ្ញាបនបត្រ|និយាយ'),
  'dr-of': both('Figure', 'តួលេខ'),
  'dr-printed': both('Numbers shown', 'ចំនួន|ដែល|បង្ហាញ'),
  'dr-printed-is': both('{printed} of {all}', '{printed} ក្នុង|ចំណោម {all}'),
  'dr-rounded-is': both('{all}, rounded to {base}', '{all} បង្គត់|ទៅ {base}'),
  'dr-withheld': both('Withheld', 'មិន|បង្ហាញ'),
  'dr-attacked': both('Attacks', 'ការ|សាកល្បង|វាយ|ប្រហារ'),
  'dr-attacked-is': both('{attacks} ways, beside {beside} earlier: {exact} worked out', '{attacks} វិធី ជាមួយ|អ្វី|មុន {beside}៖ រក|ឃើញ {exact}'),
  'dr-left': both('Asked for and not shown as it is asked for: {n}', 'សួរ|ប៉ុន្តែ|មិន|បង្ហាញ|ដូច|អ្វី|ដែល|សួរ៖ {n}'),
  'dr-why': both('Why', 'មូលហេតុ'),
  'dr-refused': both('Not drafted: {what}', 'មិន|បាន|ព្រាង៖ {what}'),
  'dr-failed': both(
    'It could not be made, and nothing was kept. Tell whoever runs the server.',
    'មិន|អាច|ធ្វើ|បាន ហើយ|គ្មាន|អ្វី|ត្រូវ|បាន|រក្សា|ទុក|ទេ។ សូម|ប្រាប់|អ្នក|ថែទាំ|ម៉ាស៊ីនមេ។',
  ),
  'dr-coarser': both('What would do instead', 'អ្វី|ដែល|អាច|ជំនួស'),
  'dr-instead': both('Choose this instead: {what}', 'ជ្រើស|នេះ|ជំនួស៖ {what}'),
  'dr-other-day': both('Draft it as known on {day}', 'ព្រាង|តាម|អ្វី|ដែល|ដឹង|នៅ {day}'),
  'dr-waiting': both('Drafts that wait', 'សេចក្តី|ព្រាង|ដែល|រង់ចាំ'),
  'dr-waiting-none': both('No draft waits.', 'គ្មាន|សេចក្តី|ព្រាង|រង់ចាំ|ទេ។'),
  'dr-known': both('As known on {day}.', 'តាម|អ្វី|ដែល|ដឹង|នៅ {day}។'),
  'dr-is-waits': both('Waits for two people of two offices.', 'រង់ចាំ|មនុស្ស|ពីរ|នាក់|មក|ពី|ការិយាល័យ|ពីរ។'),
  'dr-is-approved': both(
    'Two offices have approved it; whoever runs the server publishes it.',
    'ការិយាល័យ|ពីរ|បាន|យល់ព្រម។ អ្នក|ថែទាំ|ម៉ាស៊ីនមេ|ផ្សាយ|វា។',
  ),
  'dr-is-refused': both('Oversight declined it.', 'ស្ថាប័ន|ត្រួតពិនិត្យ|បាន|បដិសេធ។'),
  'dr-outrun': both(
    'Something else went out, or was read, since it was attacked: it must be attacked again before anybody approves it.',
    'មាន|អ្វី|ផ្សេង|បាន|ចេញ ឬ|មាន|អ្នក|អាន តាំង|ពី|ពេល|សាកល្បង៖ ត្រូវ|សាកល្បង|ម្តង|ទៀត មុន|ពេល|អ្នក|ណា|យល់ព្រម។',
  ),
  'dr-again': both('Attack it again: {what}', 'សាកល្បង|វាយ|ប្រហារ|ម្តង|ទៀត៖ {what}'),
  'dr-approved-by': both('{office}: may go out', '{office}៖ អាច|ចេញ'),
  'dr-declined-by': both('{office}: may not go out', '{office}៖ មិន|អាច|ចេញ'),
  'dr-one': both('{what}, {year}', '{what} {year}'),
  'dr-set': both('All that is asked for of {year}', 'អ្វី|ទាំងអស់|ដែល|សួរ|សម្រាប់ {year}'),
} as const

export const WHY_REFUSED: Readonly<Record<RefusedDraft['why'], OwnWords>> = {
  too_deep: both(
    'Too few people stand in a cell of these tables: to hide somebody, most of the numbers would have to go.',
    'ក្រឡា|នីមួយៗ|នៃ|តារាង|ទាំងនេះ មាន|មនុស្ស|តិច|ពេក៖ ដើម្បី|លាក់|បុគ្គល ត្រូវ|លាក់|ចំនួន|ស្ទើរ|ទាំងអស់។',
  ),
  too_large: both('These tables have too many cells to be tried whole.', 'តារាង|ទាំងនេះ|មាន|ក្រឡា|ច្រើន|ពេក មិន|អាច|សាកល្បង|បាន|ទាំងស្រុង|ទេ។'),
  cannot_protect: both(
    'However much is withheld, somebody could still be worked out of these tables together.',
    'ទោះ|មិន|បង្ហាញ|ច្រើន|ប៉ុណ្ណា|ក៏|ដោយ នៅ|តែ|អាច|រក|ឃើញ|បុគ្គល|ពី|តារាង|ទាំងនេះ|រួម|គ្នា។',
  ),
  out_of_time: both('It took too long, and was ended. Ask for fewer tables.', 'វា|ចំណាយ|ពេល|យូរ|ពេក ហើយ|ត្រូវ|បាន|បញ្ចប់។ សូម|ស្នើ|តារាង|តិច|ជាង។'),
  unfit: both(
    'This figure is no count whose numbers add up, and cannot be protected.',
    'តួលេខ|នេះ|មិន|មែន|ជា|ការ|រាប់|ដែល|បូក|បាន ហើយ|មិន|អាច|ការពារ|បាន។',
  ),
  no_table: both('No table of this figure comes through.', 'គ្មាន|តារាង|ណា|នៃ|តួលេខ|នេះ|ឆ្លង|កាត់|បាន។'),
  other_day: both(
    'What is out about these days, or was read, is as known on another day. Whoever subtracts would find who was added since.',
    'អ្វី|ដែល|បាន|ចេញ|អំពី|ថ្ងៃ|ទាំងនេះ ឬ|មាន|អ្នក|អាន គឺ|តាម|អ្វី|ដែល|ដឹង|នៅ|ថ្ងៃ|ផ្សេង។ អ្នក|ដែល|ដក|លេខ|នឹង|រក|ឃើញ|អ្នក|ដែល|បាន|បន្ថែម|តាំង|ពី|ពេល|នោះ។',
  ),
  beside_another: both(
    'Other figures are out, or were read, that count some of the same people: whoever has both subtracts. They can go out together, in the set of the year.',
    'មាន|តួលេខ|ផ្សេង|បាន|ចេញ ឬ|មាន|អ្នក|អាន ដែល|រាប់|មនុស្ស|ដដែល|ខ្លះ៖ អ្នក|មាន|ទាំង|ពីរ|នឹង|ដក|លេខ។ វា|អាច|ចេញ|ជាមួយ|គ្នា|ក្នុង|សំណុំ|នៃ|ឆ្នាំ។',
  ),
  other_name: both(
    'It is out about these days by something that is another name of the same. Ask for it by that.',
    'វា|បាន|ចេញ|អំពី|ថ្ងៃ|ទាំងនេះ តាម|អ្វី|ដែល|ជា|ឈ្មោះ|ផ្សេង|នៃ|អ្វី|ដដែល។ សូម|ស្នើ|តាម|អ្វី|នោះ។',
  ),
  nothing_left: both('All of this year that can go out is out already.', 'អ្វី|ទាំងអស់|នៃ|ឆ្នាំ|នេះ|ដែល|អាច|ចេញ បាន|ចេញ|រួច|ហើយ។'),
  attacked: both('An attack found somebody. Nothing of it was kept.', 'ការ|សាកល្បង|វាយ|ប្រហារ|មួយ|រក|ឃើញ|បុគ្គល។ គ្មាន|អ្វី|ត្រូវ|បាន|រក្សា|ទុក។'),
}

export const WHY_LEFT: Readonly<Record<LeftOut['verdict'], OwnWords>> = {
  coarser: both('shown with fewer codes: {shown} of {cells}', 'បង្ហាញ|ដោយ|លេខ|កូដ|តិច|ជាង៖ {shown} ក្នុង|ចំណោម {cells}'),
  nobody: both('nobody was counted', 'គ្មាន|នរណា|ត្រូវ|បាន|រាប់'),
  few: both('fewer than half of its cells could be shown', 'អាច|បង្ហាញ|បាន|តិច|ជាង|ពាក់|កណ្តាល|នៃ|ក្រឡា'),
  too_deep: both('too few people in a cell', 'មនុស្ស|តិច|ពេក|ក្នុង|ក្រឡា'),
  exposed: both('cannot be protected beside the others', 'មិន|អាច|ការពារ|នៅ|ក្បែរ|តារាង|ផ្សេង'),
  other_day: both('is out as known on another day', 'បាន|ចេញ|តាម|អ្វី|ដែល|ដឹង|នៅ|ថ្ងៃ|ផ្សេង'),
  beside_another: both('figures that count some of the same are out', 'តួលេខ|ដែល|រាប់|អ្វី|ដដែល|ខ្លះ|បាន|ចេញ'),
}
