/** That nothing happened, in one period: words of the page where a head signs it. */
import { both } from './say.ts'

export const NIL = {
  'nil-how': both(
    'You say, as head of the office, that nothing of this kind happened there in this period. It is signed, and counts as none. When a record names the office then, it shows as contradicted.',
    'ក្នុង|នាម|ប្រធាន|ការិយាល័យ អ្នក|អះអាង|ថា គ្មាន|ករណី|បែបនេះ|នៅ|ទីនោះ|ក្នុង|រយៈពេល|នេះ|ទេ។ អ្នក|ចុះ|ហត្ថលេខា ហើយ|វា|រាប់|ជា|គ្មាន។ បើ|មាន|កំណត់ត្រា|រាយ|ឈ្មោះ|ការិយាល័យ|នោះ វា|នឹង|បង្ហាញ|ថា|ផ្ទុយ|ភស្តុតាង។',
  ),
  'nil-next': both('Go on', 'បន្ត'),
  'nil-sure': both('Once more: is this so?', 'ម្តង|ទៀត៖ ពិត|ជា|ដូច្នេះ|ឬ?'),
  'nil-change': both('Change it', 'កែ|ប្តូរ'),
  'nil-sign': both('Sign and send', 'ចុះ|ហត្ថលេខា និង|ផ្ញើ'),
  'nil-again': both('Nothing of another office or period', 'គ្មាន|សម្រាប់|ការិយាល័យ ឬ|រយៈពេល|ផ្សេង'),
  'nil-office': both('Which office', 'ការិយាល័យ|ណា'),
  'nil-period': both('Which period', 'រយៈពេល|ណា'),
  'nil-year': both('{year}, all of it', '{year} ពេញ|មួយ|ឆ្នាំ'),
  'nil-also': both('Nothing either by other forms', 'គ្មាន|តាម|ទម្រង់|ផ្សេង|ដែរ'),
  'nil-each': both(
    '{n} forms: each is signed by itself, so your device asks {n} times.',
    'ទម្រង់ {n}៖ ទម្រង់|នីមួយៗ|ចុះ|ហត្ថលេខា|ដោយឡែក ដូច្នេះ ឧបករណ៍|របស់|អ្នក|នឹង|សួរ {n} ដង។',
  ),
} as const
