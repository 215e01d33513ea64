/** Words of the page of what was asked and what was answered. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const ASKED = {
  title: both('What was asked, and what was answered', 'អ្វី|ដែល|បាន|ស្នើ និង|អ្វី|ដែល|បាន|ឆ្លើយ'),
  lead: both(
    'Kept by those who ask: people and places that embassies and organisations named, what they were told, and what became of everybody. No ministry has a part in it.',
    'រក្សា|ដោយ|អ្នក|ដែល|ស្នើ៖ មនុស្ស|និង|ទីកន្លែង|ដែល|ស្ថានទូត|និង|អង្គការ|បាន|រាយ អ្វី|ដែល|គេ|បាន|ឆ្លើយ និង|អ្វី|ដែល|កើត|ឡើង|ចំពោះ|ម្នាក់ៗ។ គ្មាន|ក្រសួង|ណា|មាន|ចំណែក|ទេ។',
  ),
  none: both(
    'Nothing has been released yet. What was recorded goes out when two people of two bodies have signed it.',
    'មិន|ទាន់|មាន|អ្វី|ចេញផ្សាយ|ទេ។ អ្វី|ដែល|បាន|កត់ត្រា|ចេញ ពេល|មនុស្ស|ពីរ|នាក់|ពី|ស្ថាប័ន|ពីរ|បាន|ចុះ|ហត្ថលេខា។',
  ),
  'answer-is-not': both(
    'What was answered is not what became of anybody: an answer of “done” takes nobody out. Of whom nothing is known, that is said.',
    'អ្វី|ដែល|បាន|ឆ្លើយ មិនមែន|ជា|អ្វី|ដែល|កើត|ឡើង|ទេ៖ ចម្លើយ «បាន|ធ្វើ» មិន|បាន|នាំ|អ្នក|ណា|ចេញ|ឡើយ។ អ្នក|ណា|ដែល|មិន|ដឹង ក៏|ប្រាប់|ថា|មិន|ដឹង។',
  ),
  'by-cut': both('{what}, {when}: {cut}', '{what} {when}៖ {cut}'),
  'col-number': both('Number', 'ចំនួន'),
  'off-title': both('No ministry can switch this off', 'គ្មាន|ក្រសួង|ណា|អាច|បិទ|ទំព័រ|នេះ|បាន'),
  off: both(
    'Every number here is in a released file, signed by two bodies and fixed in the log. Take the files and show them wherever you like; whoever has one checks it without this server.',
    'លេខ|នីមួយៗ|នៅ|ទីនេះ មាន|ក្នុង|ឯកសារ|ដែល|បាន|ចេញផ្សាយ ចុះ|ហត្ថលេខា|ដោយ|ស្ថាប័ន|ពីរ និង|ជាប់|ក្នុង|កំណត់ហេតុ។ សូម|យក|ឯកសារ|ទៅ|បង្ហាញ|នៅ|ណា|ក៏|បាន អ្នក|ណា|មាន|វា អាច|ផ្ទៀងផ្ទាត់|ដោយ|គ្មាន|ម៉ាស៊ីនមេ|នេះ។',
  ),
  files: both('All files', 'ឯកសារ|ទាំងអស់'),
  check: both('Check one', 'ផ្ទៀងផ្ទាត់|មួយ'),
} as const
