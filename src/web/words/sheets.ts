/** Words for whose sheet it is and what its columns are. The Khmer is a draft until a native reader signs it. */
import { both } from './say.ts'

export const SHEETS = {
  'hands-in-for': both('This desk hands in for {offices}.', 'តុការងារ|នេះ|ដាក់|របាយការណ៍|ជូន {offices}។'),
  'hands-in-change': both('That has changed', 'វា|បាន|ផ្លាស់ប្តូរ'),
  'columns-title': both('{file}: is this right?', '{file}៖ ត្រឹមត្រូវ|ទេ?'),
  'columns-how': both(
    'These headings are your office’s own. What stands under each was compared with what the form asks. What you confirm is remembered on this computer, sealed, and you are asked again when it no longer fits.',
    'ចំណងជើង|ទាំងនេះ|ជា|របស់|ការិយាល័យ|អ្នក|ផ្ទាល់។ អ្វី|ដែល|នៅ|ក្រោម|វា ត្រូវ|បាន|ប្រៀបធៀប|ជាមួយ|សំណួរ|នៃ|ទម្រង់។ អ្វី|ដែល|អ្នក|បញ្ជាក់ ត្រូវ|បាន|ចងចាំ|លើ|កុំព្យូទ័រ|នេះ|ដោយ|បិទសោ ហើយ|អ្នក|នឹង|ត្រូវ|បាន|សួរ|ម្តងទៀត|ពេល|វា|លែង|ត្រូវ|គ្នា។',
  ),
  'column-name': both('Column {letter}: “{heading}”', 'ជួរឈរ {letter}៖ «{heading}»'),
  'column-likely': both('It looks like “{field}”: {fits} of {of} values fit.', 'វា|ហាក់|ដូចជា «{field}»៖ តម្លៃ {fits} ក្នុង {of} ត្រូវ|គ្នា។'),
  'column-was': both(
    'You confirmed it as “{field}” before. This time its values no longer fit.',
    'ពីមុន|អ្នក|បាន|បញ្ជាក់|ថា|វា|ជា «{field}»។ លើក|នេះ|តម្លៃ|របស់|វា|លែង|ត្រូវ|គ្នា។',
  ),
  'column-samples': both('For example: {samples}', 'ឧទាហរណ៍៖ {samples}'),
  'column-is': both('It is', 'វា|ជា'),
  'column-not-part': both('Not part of the form', 'មិន|មែន|ជា|ផ្នែក|នៃ|ទម្រង់'),
  'column-others': both('Something else that is missing', 'អ្វី|ផ្សេង|ដែល|ខ្វះ'),
  'columns-confirm': both('Yes, go on', 'បាទ/ចាស បន្ត'),
  'columns-learned': both('Read as you confirmed: {columns}', 'អាន|តាម|ដែល|អ្នក|បាន|បញ្ជាក់៖ {columns}'),
  'column-as': both('“{heading}” is “{field}”', '«{heading}» ជា «{field}»'),
  'columns-ask-again': both('Ask me again', 'សួរ|ខ្ញុំ|ម្តងទៀត'),
  'legacy-how': both(
    'This looks like the old font Limon. Beside each name is what it would be in Khmer Unicode. Hold to see them, and compare with the paper: subscript da and ta are one mark in that font.',
    'នេះ|ហាក់|ដូចជា|ពុម្ពអក្សរ|ចាស់|លីម៉ូន។ នៅ|ជាប់|ឈ្មោះ|នីមួយៗ គឺ|អ្វី|ដែល|វា|ជា|ក្នុង|យូនីកូដ|ខ្មែរ។ សូម|ចុច|ជាប់|ដើម្បី|មើល ហើយ|ប្រៀបធៀប|ជាមួយ|ក្រដាស៖ ជើង|ដ និង|ជើង|ត ជា|សញ្ញា|តែ|មួយ|ក្នុង|ពុម្ពអក្សរ|នោះ។',
  ),
  'legacy-written': both('As written', 'ដូច|ដែល|បាន|សរសេរ'),
  'legacy-khmer': both('In Khmer Unicode', 'ជា|យូនីកូដ|ខ្មែរ'),
  'legacy-take': both('Take this one in Unicode', 'យក|មួយ|នេះ|ជា|យូនីកូដ'),
  'legacy-take-all': both('Take all {n} of this column in Unicode', 'យក|ទាំង {n} ក្នុង|ជួរឈរ|នេះ|ជា|យូនីកូដ'),
  'legacy-look-first': both('Hold to see the names first; then they can be taken.', 'សូម|ចុច|ជាប់|ដើម្បី|មើល|ឈ្មោះ|ជា|មុន រួច|ទើប|យក|បាន។'),
} as const
