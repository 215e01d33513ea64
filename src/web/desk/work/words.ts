/** Words of open work. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const WORK = {
  'work-n': both('{n} pieces of work are open', 'ការងារ|មិន|ទាន់|ចប់៖ {n}'),
  'work-over': both('Over the time that the law gives: {n}', 'ហួស|រយៈពេល|ដែល|ច្បាប់|កំណត់៖ {n}'),
  'work-one': both('One piece of work is open', 'ការងារ|មិន|ទាន់|ចប់៖ ១'),
  'work-none': both('Nothing that your office began is open', 'គ្មាន|អ្វី|ដែល|ការិយាល័យ|អ្នក បាន|ចាប់ផ្តើម នៅ|មិន|ទាន់|ចប់|ទេ'),
  'work-no-lists': both(
    'No form of your office begins work that waits. What your office owes is under Returns due.',
    'គ្មាន|ទម្រង់|ណា|របស់|ការិយាល័យ|អ្នក ចាប់ផ្តើម|ការងារ|ដែល|រង់ចាំ|ទេ។ អ្វី|ដែល|ការិយាល័យ|អ្នក ត្រូវ|ដាក់ នៅ|ក្រោម|របាយការណ៍|ត្រូវ|ដាក់។',
  ),
  'work-empty': both('Nothing is open in these lists', 'បញ្ជី|ទាំង|នេះ|គ្មាន|អ្វី|មិន|ទាន់|ចប់|ទេ'),
  'work-list': both('List', 'បញ្ជី'),
  'work-open': both('Open', 'មិន|ទាន់|ចប់'),
  'work-late': both('Time over', 'ហួស|ពេល'),
  'work-oldest': both('Oldest', 'យូរ|ជាង|គេ'),
  'work-left': both('Not on record as paid', 'គ្មាន|កំណត់ត្រា|បង់'),
  'work-riel': both('{n} riel', '{n} រៀល'),
  'work-more': both('more than {n}', 'ជាង {n}'),
  'work-back': both('All open work', 'ការងារ|មិន|ទាន់|ចប់|ទាំង|អស់'),
  'work-ends': both('What ends it: {what}', 'អ្វី|ដែល|បញ្ចប់|វា៖ {what}'),
  'work-law': both('The law’s time: {law}.', 'រយៈពេល|ច្បាប់៖ {law}។'),
  'work-law-unconfirmed': both(
    'The law’s time: {law}. This is our reading, and no lawyer of the country has confirmed it. Where a record does not say that it is of exactly this, no end is given.',
    'រយៈពេល|ច្បាប់៖ {law}។ នេះ|ជា|ការ|អាន|របស់|យើង ហើយ|គ្មាន|មេធាវី|ណា|ក្នុង|ប្រទេស|បាន|បញ្ជាក់|ទេ។ បើ|កំណត់ត្រា|មិន|ប្រាប់|ថា|ជា|ករណី|នេះ|ពិត គ្មាន|ថ្ងៃ|ផុត|កំណត់|ទេ។',
  ),
  'work-no-law': both(
    'The law of this country gives no time that is on record here; the clock says how long it waits.',
    'ទីនេះ|គ្មាន|រយៈពេល|ច្បាប់|ដែល|បាន|កត់ត្រា|ទេ។ នាឡិកា|ប្រាប់|ថា|រង់ចាំ|យូរ|ប៉ុណ្ណា។',
  ),
  'work-what': both('Record', 'កំណត់ត្រា'),
  'work-since': both('Since', 'តាំង|ពី'),
  'work-clock': both('Clock', 'នាឡិកា'),
  'work-days': both('{n} days', '{n} ថ្ងៃ'),
  'work-days-left': both('{n} days left', 'នៅ|សល់ {n} ថ្ងៃ'),
  'work-today': both('ends today', 'ចប់|ថ្ងៃ|នេះ'),
  'work-days-over': both('{n} days over', 'ហួស {n} ថ្ងៃ'),
  'work-say': both('Hand in what ended it', 'ដាក់|អ្វី|ដែល|បាន|បញ្ចប់'),
  'work-next': both('Next', 'បន្ទាប់'),
  'work-first': both('Back to the first', 'ត្រឡប់|ទៅ|ដំបូង'),
  'work-none-there': both('Nothing is open here, or this list is not yours.', 'ទីនេះ|គ្មាន|អ្វី|មិន|ទាន់|ចប់ ឬ|បញ្ជី|នេះ|មិន|មែន|របស់|អ្នក|ទេ។'),
} as const
