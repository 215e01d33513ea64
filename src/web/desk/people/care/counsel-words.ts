/** Words of a child's own lawyer. The Khmer is a draft until a native reader, and one who works with survivors, sign it. */
import { both } from '../../../words/say.ts'

export const COUNSEL = {
  /** Read over a shoulder: says no more than the line above it. */
  'counsel-found': both('A lawyer was found', 'បាន|រក|ឃើញ|មេធាវី'),
  'counsel-none': both(
    'Once a record of this file tells of a lawyer, whoever answers for this person, or your head, says here whether that lawyer is the child’s own.',
    'នៅ|ពេល|កំណត់ត្រា|មួយ|ក្នុង|ឯកសារ|នេះ|ប្រាប់|អំពី|មេធាវី អ្នក|ទទួល|ខុស|ត្រូវ|លើ|គាត់ ឬ|ប្រធាន|របស់|អ្នក ប្រាប់|នៅ|ទីនេះ|ថា មេធាវី|នោះ|ជា|មេធាវី|របស់|កុមារ|ផ្ទាល់ ឬ|មិន|មែន។',
  ),
  'counsel-who': both(
    'A record tells of a lawyer, who may be the guardian’s. Whoever answers for this person, or your head, says whether that lawyer is the child’s own.',
    'កំណត់ត្រា|មួយ|ប្រាប់|អំពី|មេធាវី ដែល|ប្រហែល|ជា|មេធាវី|របស់|អាណាព្យាបាល។ អ្នក|ទទួល|ខុស|ត្រូវ|លើ|គាត់ ឬ|ប្រធាន|របស់|អ្នក ប្រាប់|ថា|មេធាវី|នោះ|ជា|មេធាវី|របស់|កុមារ|ផ្ទាល់ ឬ|មិន|មែន។',
  ),
  'counsel-sure': both(
    'Say it of no lawyer but one who has met the child and speaks for nobody else: not for the guardian, nor paid or sent by the guardian. You sign for it.',
    'សូម|ប្រាប់|តែ|អំពី|មេធាវី|ដែល|បាន|ជួប|កុមារ ហើយ|មិន|តំណាង|អ្នក|ផ្សេង៖ មិន|មែន|អាណាព្យាបាល ហើយ|អាណាព្យាបាល|មិន|បាន|បង់|ប្រាក់ ឬ|ចាត់|ឲ្យ|មក|ទេ។ អ្នក|ចុះ|ហត្ថលេខា|លើ|ពាក្យ|នេះ។',
  ),
  'counsel-which': both('Which record tells of this lawyer', 'កំណត់ត្រា|ណា|ប្រាប់|អំពី|មេធាវី|នេះ'),
  'counsel-choose': both('Choose', 'ជ្រើស'),
  'counsel-yes': both('This lawyer is the child’s alone', 'មេធាវី|នេះ|សម្រាប់|កុមារ|តែ|ម្នាក់'),
  'counsel-no': both('Not now', 'មិន|ទាន់'),
  /** These four as well: no child, no guardian. */
  'counsel-was': both('A lawyer was found: said by {who}, {day}.', 'រក|ឃើញ|មេធាវី៖ ប្រាប់|ដោយ {who} {day}។'),
  'counsel-was-back': both('Taken back by {who}, {day}.', 'ដក|វិញ|ដោយ {who} {day}។'),
  'counsel-back': both('That was wrong', 'នោះ|ខុស'),
  'counsel-back-sure': both(
    'Then a lawyer is looked for again. What was said stays on record beside it. When in doubt, take it back.',
    'ពេល|នោះ យើង|រក|មេធាវី|ម្តង|ទៀត។ អ្វី|ដែល|បាន|ប្រាប់|នៅ|ក្នុង|កំណត់ត្រា|ជា|មួយ|គ្នា។ បើ|សង្ស័យ សូម|ដក|វិញ។',
  ),
  'counsel-back-yes': both('Take it back', 'ដក|វិញ'),
  'counsel-not-signed': both('Nobody signed it. Nothing was recorded.', 'មិន|ទាន់|ចុះ|ហត្ថលេខា|ទេ។ គ្មាន|អ្វី|ត្រូវ|បាន|កត់ត្រា|ទេ។'),
} as const
