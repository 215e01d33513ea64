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
  'own-asked': both('How often it asked a person what happened', 'បាន|សួរ|មនុស្ស|ម្នាក់|អំពី|អ្វី|ដែល|កើត|ឡើង|ប៉ុន្មាន|ដង'),
  'own-asked-times': both(
    'In {year}: {middle} times the person in the middle, {mean} on average',
    'ឆ្នាំ {year}៖ មនុស្ស|នៅ|ចំ|កណ្តាល {middle} ដង ជា|មធ្យម {mean} ដង',
  ),
  'own-asked-of': both(
    'Of {n} people or more: screenings and statements in this office’s own records. What other offices asked is not in it.',
    'ក្នុង|ចំណោម|មនុស្ស {n} នាក់|ឬ|ច្រើន|ជាង៖ ការ|ពិនិត្យ|និង|សេចក្តី|ថ្លែង ក្នុង|កំណត់ត្រា|របស់|ការិយាល័យ|នេះ។ អ្វី|ដែល|ការិយាល័យ|ផ្សេង|បាន|សួរ មិន|នៅ|ក្នុង|នេះ|ទេ។',
  ),
  'own-asked-few': both(
    'Fewer than ten people were asked in {year}. A number would tell of one of them.',
    'ឆ្នាំ {year} មាន|មនុស្ស|តិច|ជាង|ដប់|នាក់|ត្រូវ|បាន|សួរ។ លេខ|មួយ|នឹង|ប្រាប់|អំពី|ម្នាក់|ក្នុង|ចំណោម|ពួកគេ។',
  ),
  'own-asked-many': both(
    'More is recorded of {year} than is looked through here, so no number is given.',
    'ឆ្នាំ {year} មាន|កំណត់ត្រា|ច្រើន|ជាង|អ្វី|ដែល|មើល|នៅ|ទីនេះ ដូច្នេះ|មិន|ផ្តល់|លេខ|ទេ។',
  ),
  'own-asked-why': both(
    'The aim is once. What somebody told stands on the file, and goes along with a referral where she agrees: read it before you ask.',
    'គោលដៅ|គឺ|ម្តង។ អ្វី|ដែល|គេ|បាន|ប្រាប់|មាន|ក្នុង|សំណុំ|ឯកសារ ហើយ|ទៅ|ជាមួយ|ការ|បញ្ជូន|បន្ត បើ|សាមី|ខ្លួន|យល់ព្រម៖ អាន|មុន|នឹង|សួរ។',
  ),
  'own-print': both('Print', 'បោះពុម្ព'),
  'own-not-loaded': both('The numbers could not be read. Try again.', 'អាន|លេខ|មិន|បាន|ទេ។ សូម|ព្យាយាម|ម្តង|ទៀត។'),
} as const
