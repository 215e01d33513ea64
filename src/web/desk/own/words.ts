/** Words of what an office gets back. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const OWN = {
  'own-head': both('{in} of {due} returns of {year} are in', 'របាយការណ៍|ឆ្នាំ {year} {in} ក្នុង {due} បាន|មក|ដល់'),
  'own-none-due': both('No return of {year} is due yet', 'មិន|ទាន់|មាន|របាយការណ៍|ឆ្នាំ {year} ត្រូវ|ដាក់'),
  'own-office': both('Office', 'ការិយាល័យ'),
  'own-year': both('Year', 'ឆ្នាំ'),
  'own-beside': both('How complete', 'គ្រប់|ប៉ុណ្ណា'),
  'own-this': both('This office', 'ការិយាល័យ|នេះ'),
  'own-all': both('All {n} offices that hand in with you', 'ការិយាល័យ|ទាំង {n} ដែល|ដាក់|ជាមួយ|អ្នក'),
  'own-share': both('{in} of {due}', '{in} ក្នុង {due}'),
  'own-beside-why': both(
    'This is paperwork. Offices are compared by nothing else here: more cases found, or fewer, is neither better nor worse.',
    'នេះ|ជា|ឯកសារ។ ទីនេះ|មិន|ប្រៀបធៀប|ការិយាល័យ|តាម|អ្វី|ផ្សេង|ទេ៖ រក|ឃើញ|ករណី|ច្រើន|ឬ|តិច មិន|ល្អ|ជាង ឬ|អន់|ជាង|ឡើយ។',
  ),
  'own-owes': both('What it owes', 'អ្វី|ដែល|នៅ|ជំពាក់'),
  'own-owes-none': both('Nothing of {year} is owed by now.', 'ឥឡូវ|នេះ គ្មាន|អ្វី|ជំពាក់|សម្រាប់|ឆ្នាំ {year} ទេ។'),
  'own-due-on': both('due {day}', 'ត្រូវ|ដាក់ {day}'),
  'own-to-due': both('See the returns', 'មើល|របាយការណ៍'),
  'own-numbers': both('Its own numbers', 'លេខ|របស់|ខ្លួន'),
  'own-numbers-why': both(
    'Of its own records as they stand today, exact: they are for this office and do not go out. A dash is no zero: nothing of that year is recorded.',
    'តាម|កំណត់ត្រា|របស់|ខ្លួន|ដូច|ថ្ងៃនេះ ពិតប្រាកដ៖ សម្រាប់|ការិយាល័យ|នេះ មិន|ចេញ|ទៅ|ក្រៅ|ទេ។ សញ្ញា – មិនមែន|ជា|សូន្យ|ទេ៖ ឆ្នាំ|នោះ|មិន|ទាន់|មាន|អ្វី|កត់ត្រា។',
  ),
  'own-numbers-none': both('Nothing is recorded of this office in these years.', 'ក្នុង|ឆ្នាំ|ទាំង|នេះ មិន|ទាន់|មាន|អ្វី|កត់ត្រា|អំពី|ការិយាល័យ|នេះ|ទេ។'),
  'own-counted': both('What is counted', 'អ្វី|ដែល|រាប់'),
  'own-print': both('Print', 'បោះពុម្ព'),
  'own-not-loaded': both('The numbers could not be read. Try again.', 'អាន|លេខ|មិន|បាន|ទេ។ សូម|ព្យាយាម|ម្តង|ទៀត។'),
} as const
