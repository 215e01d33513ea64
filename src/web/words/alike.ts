/** Words of rows that may be one person, fetched with the sheet. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const ALIKE = {
  'alike-title': both('Somebody may be here twice: look', 'អ្នក|ណា|ម្នាក់|អាច|មាន|ពីរ|ដង៖ សូម|មើល'),
  'alike-how': both(
    'These rows look like one person. If they are, and the list was to have that person once, take one out. If they are two records of one person, or two people, leave them: nothing holds them back.',
    'ជួរ|ទាំង|នេះ|មើល|ទៅ|ដូច|មនុស្ស|តែ|ម្នាក់។ បើ|មែន ហើយ|បញ្ជី|ត្រូវ|មាន|គាត់|តែ|ម្តង សូម|ដក|មួយ|ចេញ។ បើ|ជា|កំណត់ត្រា|ពីរ|របស់|មនុស្ស|តែ|ម្នាក់ ឬ|មនុស្ស|ពីរ|នាក់ សូម|ទុក|វា៖ គ្មាន|អ្វី|ឃាត់|វា|ទេ។',
  ),
  'alike-rows': both('Rows {a} and {b}', 'ជួរ {a} និង {b}'),
  'alike-reason': both('{what}: {level}', '{what}៖ {level}'),
  'alike-more': both('{n} more pairs', 'គូ {n} ទៀត'),
} as const
