/** Words of what a desk remembers of its office's sheets. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const KNOWN = {
  'known-title': both('Remembered of your sheets: {n}', 'ចងចាំ|អំពី|តារាង|របស់|អ្នក៖ {n}'),
  'known-how': both(
    'What you said of headings and words, kept on this computer, sealed. What you take back is asked again.',
    'អ្វី|ដែល|អ្នក|បាន|ប្រាប់|អំពី|ចំណងជើង និង|ពាក្យ រក្សាទុក|លើ|កុំព្យូទ័រ|នេះ|ដោយ|បិទសោ។ អ្វី|ដែល|អ្នក|ដក|វិញ នឹង|ត្រូវ|បាន|សួរ|ម្តងទៀត។',
  ),
  'known-column': both('The column “{heading}” is “{field}”', 'ជួរឈរ «{heading}» ជា «{field}»'),
  'known-column-left': both('The column “{heading}” is not needed', 'ជួរឈរ «{heading}» មិន|ត្រូវការ'),
  'known-word': both('“{text}” means {field}: {code}', '«{text}» មាន|ន័យ|ថា {field}៖ {code}'),
  'known-word-left': both('“{text}” says nothing that is asked', '«{text}» មិន|និយាយ|អ្វី|ដែល|ត្រូវ|សួរ'),
  'known-word-name': both('“{text}” is a part of the name', '«{text}» ជា|ផ្នែក|មួយ|នៃ|ឈ្មោះ'),
  'known-row-in': both('Rows that say “{text}” are taken in', 'ជួរ|ដែល|សរសេរ «{text}» ត្រូវ|យក'),
  'known-row-out': both('Rows that say “{text}” are left out', 'ជួរ|ដែល|សរសេរ «{text}» ត្រូវ|ទុកចោល'),
  'known-unit': both('Numbers under “{heading}” are {unit}', 'លេខ|ក្រោម «{heading}» ជា {unit}'),
  'known-closed': both('A word of a name', 'ពាក្យ|ក្នុង|ឈ្មោះ'),
  'known-since': both('since {day}; returns read by it: {n}', 'តាំង|ពី {day}។ របាយការណ៍|ដែល|អាន|តាម|វា៖ {n}'),
  'known-back': both('Take back', 'ដក|វិញ'),
  'known-back-of': both('Take back: {what}', 'ដក|វិញ៖ {what}'),
  'known-all-back': both('Take all back', 'ដក|វិញ|ទាំងអស់'),
  'known-gone': both('Taken back. No return was read by it.', 'បាន|ដក|វិញ។ គ្មាន|របាយការណ៍|ណា|ត្រូវ|បាន|អាន|តាម|វា|ទេ។'),
  'known-gone-read': both(
    'Taken back. Returns that were read by it, to be looked at again: {n} ({returns}).',
    'បាន|ដក|វិញ។ របាយការណ៍|ដែល|បាន|អាន|តាម|វា ត្រូវ|មើល|ម្តងទៀត៖ {n} ({returns})។',
  ),
} as const
