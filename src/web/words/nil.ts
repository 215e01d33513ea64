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
  'nil-denied': both('This is not so: records are there', 'មិន|ដូច្នេះ|ទេ៖ មាន|កំណត់ត្រា|ហើយ'),
  'nil-denied-how': both(
    'Records of your own office and this period are on record. Signed all the same, the nil return counts for nothing, shows as contradicted to whoever receives it, and the return counts as missing until it is sent back.',
    'មាន|កំណត់ត្រា|របស់|ការិយាល័យ|អ្នក|ក្នុង|រយៈពេល|នេះ|ហើយ។ បើ|ចុះ|ហត្ថលេខា|ទោះ|យ៉ាង|ណា របាយការណ៍|គ្មាន|ករណី|មិន|រាប់|ជា|អ្វី|ទេ បង្ហាញ|ថា|ផ្ទុយ|ភស្តុតាង|ដល់|អ្នក|ទទួល ហើយ|របាយការណ៍|រាប់|ជា|ខ្វះ|រហូត|ដល់|ត្រូវ|បញ្ជូន|ត្រឡប់។',
  ),
  'nil-denied-line': both('{office}, {period}, {form}: records {n}', '{office} {period} {form}៖ កំណត់ត្រា {n}'),
  'nil-unasked': both(
    'Whether records of this office and period are on record could not be asked. If there are any, what you sign will show as contradicted.',
    'មិន|អាច|សួរ|បាន|ថា តើ|មាន|កំណត់ត្រា|របស់|ការិយាល័យ|ក្នុង|រយៈពេល|នេះ|ឬ|ទេ។ បើ|មាន អ្វី|ដែល|អ្នក|ចុះ|ហត្ថលេខា|នឹង|បង្ហាញ|ថា|ផ្ទុយ|ភស្តុតាង។',
  ),
  'nil-asking': both('Looking at what is on record…', 'កំពុង|មើល|អ្វី|ដែល|មាន|ក្នុង|កំណត់ត្រា…'),
  'nil-sign-anyway': both('Sign it all the same', 'ចុះ|ហត្ថលេខា|ទោះ|យ៉ាង|ណា'),
  'nil-sign': both('Sign and send', 'ចុះ|ហត្ថលេខា និង|ផ្ញើ'),
  'nil-again': both('Nothing of another office or period', 'គ្មាន|សម្រាប់|ការិយាល័យ ឬ|រយៈពេល|ផ្សេង'),
  'nil-office': both('Which office', 'ការិយាល័យ|ណា'),
  'nil-period': both('Which period', 'រយៈពេល|ណា'),
  'nil-year': both('{year}, all of it', '{year} ពេញ|មួយ|ឆ្នាំ'),
  'nil-unowed': both('{time} (owed by nobody then)', '{time} (ពេល|នោះ គ្មាន|អ្នក|ណា|ត្រូវ|ផ្ញើ)'),
  'nil-alike': both('Nothing at other offices either', 'គ្មាន|នៅ|ការិយាល័យ|ផ្សេង|ដែរ'),
  'nil-also': both('Nothing either by other forms', 'គ្មាន|តាម|ទម្រង់|ផ្សេង|ដែរ'),
  'nil-each': both(
    '{n} forms: each is signed by itself, so your device asks {n} times.',
    'ទម្រង់ {n}៖ ទម្រង់|នីមួយៗ|ចុះ|ហត្ថលេខា|ដោយឡែក ដូច្នេះ ឧបករណ៍|របស់|អ្នក|នឹង|សួរ {n} ដង។',
  ),
} as const
