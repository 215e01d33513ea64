/** Words of the first page of a day. The Khmer is a draft until a native reader signs it. */
import { both } from '../../words/say.ts'

export const TODAY = {
  'today-n': both('{n} things wait for you', 'មាន {n} រឿង|រង់ចាំ|អ្នក'),
  'today-one': both('One thing waits for you', 'មាន|រឿង|មួយ|រង់ចាំ|អ្នក'),
  'today-none': both('Nothing waits for an answer of yours', 'គ្មាន|អ្វី|រង់ចាំ|ចម្លើយ|ពី|អ្នក|ទេ'),
  'today-waits': both('Waits for you', 'រង់ចាំ|អ្នក'),
  'today-waits-how': both('What ends first stands first.', 'អ្វី|ដែល|ផុត|មុន ឈរ|មុន។'),
  'today-due': both('Returns due', 'របាយការណ៍|ត្រូវ|ដាក់'),
  'today-due-n': both('{n} of {due} not in', 'មិន|ទាន់|ដាក់ {n} ក្នុង {due}'),
  'today-rows-wait': both('Rows that wait: {n}', 'ជួរ|រង់ចាំ៖ {n}'),
  'today-rows-since': both('since {since}, due {due}', 'តាំង|ពី {since} ត្រូវ|ដាក់|ត្រឹម {due}'),
  'today-due-none': both('No return of {year} is owed.', 'គ្មាន|របាយការណ៍|ឆ្នាំ {year} ដែល|នៅ|ជំពាក់|ទេ។'),
  'today-hand-in': both('Hand in', 'ដាក់'),
  'today-look': both('Look', 'មើល'),
  'today-answer': both('Answer', 'ឆ្លើយ'),
  'today-elsewhere': both('Find another place', 'រក|កន្លែង|ផ្សេង'),
  'today-go-on': both('Go on', 'បន្ត'),
  'today-answered': both('Answered since yesterday', 'បាន|ឆ្លើយ|តាំង|ពី|ម្សិលមិញ'),
  'today-alerts': both('Alerts, your side', 'ការ|ជូន|ដំណឹង ខាង|អ្នក'),
  'today-alerts-none': both('Nothing of your office raises an alert.', 'គ្មាន|អ្វី|របស់|ការិយាល័យ|អ្នក|ត្រូវ|ជូន|ដំណឹង|ទេ។'),
  'today-alerts-side': both(
    'From your own office’s records, by the rules of your side. Nothing of the other side comes here, not even a count.',
    'ពី|កំណត់ត្រា|របស់|ការិយាល័យ|អ្នក តាម|វិធាន|ខាង|អ្នក។ គ្មាន|អ្វី|ពី|ខាង|ម្ខាង|ទៀត សូម្បី|តែ|ចំនួន។',
  ),
  'today-more': both('and more', 'និង|ច្រើន|ទៀត'),
  'today-days': both('{n} days', '{n} ថ្ងៃ'),
  'today-left': both('{span} left', 'នៅ|សល់ {span}'),
  'today-over': both('{span} over', 'លើស {span}'),
  'today-case': both('Case {number}', 'សំណុំ|រឿង {number}'),
  'today-case-none': both('Case without a number', 'សំណុំ|រឿង|គ្មាន|លេខ'),
  'today-cases': both('Cases that wait, the longest first', 'សំណុំ|រឿង|ដែល|រង់ចាំ យូរ|ជាង|គេ|មុន'),
  'today-all-cases': both('All cases', 'សំណុំ|រឿង|ទាំង|អស់'),
  'today-not-loaded': both(
    'Part of this could not be loaded. Load the page again before you rely on it.',
    'ផ្នែក|មួយ|មិន|អាច|បង្ហាញ|បាន។ សូម|បើក|ទំព័រ|ម្តង|ទៀត|មុន|ពឹង|លើ|វា។',
  ),
} as const
