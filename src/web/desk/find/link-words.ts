/** Words of saying that two records are one person, of one case, or about one place. The Khmer is a draft until a native reader signs it. */
import type { LinkRelation } from '../../../core/country/indicator.ts'
import type { Words } from '../../../core/model/fields.ts'
import { both } from '../../words/say.ts'

export const LINK = {
  'link-open': both('This and another record', 'កំណត់ត្រា|នេះ និង|មួយ|ទៀត'),
  'link-how': both(
    'Say that two records of your office are one person, of one case, or about one place. Nothing is merged: figures count them once from now on, and whoever said it can take it back.',
    'ប្រាប់|ថា|កំណត់ត្រា|ពីរ|របស់|ការិយាល័យ|អ្នក ជា|មនុស្ស|តែ|ម្នាក់ ក្នុង|សំណុំ|រឿង|តែ|មួយ ឬ|អំពី|ទីកន្លែង|តែ|មួយ។ គ្មាន|អ្វី|ត្រូវ|បញ្ចូល|គ្នា|ទេ៖ តាំង|ពី|ពេល|នេះ តួលេខ|រាប់|តែ|ម្តង ហើយ|អ្នក|ប្រាប់|អាច|ដក|វិញ។',
  ),
  'link-number': both('Number of the other in your books', 'លេខ|របស់|មួយ|ទៀត|ក្នុង|សៀវភៅ|អ្នក'),
  'link-theirs-how': both(
    'Of another office’s: the number for other offices that it gave you. Nothing is looked up by it.',
    'បើ|ជា|របស់|ការិយាល័យ|ផ្សេង៖ លេខ|សម្រាប់|ការិយាល័យ|ផ្សេង|ដែល|គេ|បាន|ឱ្យ|អ្នក។ គ្មាន|អ្វី|ត្រូវ|បាន|ស្វែងរក|តាម|វា|ទេ។',
  ),
  'link-mistyped': both(
    'This is no number that an office gave: a sign of it is wrong, or missing. Copy it again.',
    'នេះ|មិន|មែន|ជា|លេខ|ដែល|ការិយាល័យ|មួយ|បាន|ឱ្យ|ទេ៖ មាន|តួ|មួយ|ខុស ឬ|ខ្វះ។ សូម|ចម្លង|ម្តង|ទៀត។',
  ),
  'link-theirs-no': both(
    'Nothing may be said of this record and that one together.',
    'មិន|អាច|និយាយ|អ្វី|អំពី|កំណត់ត្រា|នេះ និង|កំណត់ត្រា|នោះ|រួម|គ្នា|បាន|ទេ។',
  ),
  'link-ours': both('Number of this record for other offices', 'លេខ|នៃ|កំណត់ត្រា|នេះ|សម្រាប់|ការិយាល័យ|ផ្សេង'),
  'link-ours-how': both(
    'Whoever has it knows that your office has this record, and may say that one of theirs is of the same case or about the same place. It shows nothing of what is in it.',
    'អ្នក|មាន|លេខ|នេះ|ដឹង|ថា|ការិយាល័យ|អ្នក|មាន|កំណត់ត្រា|នេះ ហើយ|អាច|ប្រាប់|ថា|កំណត់ត្រា|របស់|គេ ក្នុង|សំណុំ|រឿង|តែ|មួយ ឬ|អំពី|ទីកន្លែង|តែ|មួយ។ វា|មិន|បង្ហាញ|អ្វី|ក្នុង|កំណត់ត្រា|ទេ។',
  ),
  'link-find': both('Find', 'ស្វែងរក'),
  'link-none': both(
    'Nothing of your office stands under this that can be one with it.',
    'គ្មាន|អ្វី|របស់|ការិយាល័យ|អ្នក|ក្រោម|លេខ|នេះ ដែល|អាច|ជា|មួយ|ទេ។',
  ),
  'link-which': both('Which one', 'មួយ|ណា'),
  'link-relation': both('They are', 'ពួកវា'),
  'link-why': both('How you know', 'អ្នក|ដឹង|ដោយ|របៀប|ណា'),
  'link-differs': both(
    'The two say different things: {fields}. Look at both papers first. If you say it all the same, it waits on your first page until one of them is corrected.',
    'ទាំង|ពីរ|និយាយ|ខុស|គ្នា៖ {fields}។ សូម|មើល|ឯកសារ|ទាំង|ពីរ|សិន។ បើ|នៅ|តែ|ប្រាប់ វា|រង់ចាំ|លើ|ទំព័រ|ដំបូង|របស់|អ្នក រហូត|មួយ|ត្រូវ|បាន|កែ។',
  ),
  'link-hold': both('Hold to sign it', 'ចុច|ជាប់|ដើម្បី|ចុះ|ហត្ថលេខា'),
  'link-done': both('Signed, and on record.', 'បាន|ចុះ|ហត្ថលេខា និង|កត់ត្រា។'),
  'link-waits': both(
    'Signed: your word is on record. People are counted from such records, so the two are one when another person of your office has said so too and nobody that they are two.',
    'បាន|ចុះ|ហត្ថលេខា៖ ពាក្យ|របស់|អ្នក|ត្រូវ|បាន|កត់ត្រា។ មនុស្ស|ត្រូវ|រាប់|ពី|កំណត់ត្រា|បែប|នេះ ដូច្នេះ|ពីរ|នេះ|ជា|មនុស្ស|តែ|ម្នាក់ ពេល|អ្នក|ម្នាក់|ទៀត|ក្នុង|ការិយាល័យ|អ្នក|ប្រាប់|ដូច|គ្នា ហើយ|គ្មាន|អ្នក|ណា|ប្រាប់|ថា|ជា|ពីរ|នាក់។',
  ),
  'said-title': both('What your office said of it', 'អ្វី|ដែល|ការិយាល័យ|អ្នក|បាន|និយាយ|អំពី|វា'),
  'said-line': both('{relation}: {other}', '{relation}៖ {other}'),
  'said-other': both('a record of {body}', 'កំណត់ត្រា|មួយ|របស់ {body}'),
  'said-on': both('said on {day}: {basis}', 'បាន|និយាយ|ថ្ងៃ|ទី {day}៖ {basis}'),
  'said-back': both('Take it back', 'ដក|វិញ'),
  'said-back-why': both('Why it is taken back', 'ហេតុ|អ្វី|ដក|វិញ'),
  'said-back-hold': both('Hold to take it back', 'ចុច|ជាប់|ដើម្បី|ដក|វិញ'),
  'said-back-how': both(
    'From today figures count them as two again. What was said stays in the log.',
    'ចាប់|ពី|ថ្ងៃ|នេះ តួលេខ|រាប់|ជា|ពីរ|វិញ។ អ្វី|ដែល|បាន|និយាយ នៅ|ក្នុង|កំណត់|ហេតុ|ដដែល។',
  ),
  'said-back-place': both(
    'From today they are two files again. What was said stays in the log.',
    'ចាប់|ពី|ថ្ងៃ|នេះ ជា|សំណុំ|ឯកសារ|ពីរ|វិញ។ អ្វី|ដែល|បាន|និយាយ នៅ|ក្នុង|កំណត់|ហេតុ|ដដែល។',
  ),
  'link-not-signed': both('Nobody signed. Nothing was said.', 'គ្មាន|អ្នក|ណា|ចុះ|ហត្ថលេខា។ គ្មាន|អ្វី|ត្រូវ|បាន|ប្រាប់|ទេ។'),
} as const

export const RELATION_WORDS: Readonly<Record<LinkRelation, Words>> = {
  same_person: both('one person', 'មនុស្ស|តែ|ម្នាក់'),
  same_case: both('of one case', 'ក្នុង|សំណុំ|រឿង|តែ|មួយ'),
  same_place: both('about one place', 'អំពី|ទីកន្លែង|តែ|មួយ'),
}
