/** How many people two offices have in common, without their names (docs/how-to/count-across-offices.md). */
import { denied, refused } from './entry.ts'

export const OVERLAP = {
  'overlap.no-word': refused(
    '{file} is no such word of this run: it is another run’s, damaged, or signed by a key that is not in the run. Ask whoever sent it for it again.',
    '{file} មិនមែនជាសារបែបនេះរបស់ការរាប់នេះទេ៖ វាជារបស់ការរាប់ផ្សេង ខូច ឬចុះហត្ថលេខាដោយសោដែលមិនមានក្នុងការរាប់នេះ។ សូមសុំវាម្តងទៀតពីអ្នកផ្ញើ។',
  ),
  'overlap.over': refused('This run ended on {day}. Begin another.', 'ការរាប់នេះបានចប់នៅថ្ងៃ {day}។ សូមចាប់ផ្តើមមួយថ្មី។'),
  'overlap.too-long': refused(
    'This run says that it ends on {day}. A run ends within {days} days, as its keys and what waits for them are not to lie about. Ask for a run with an earlier day.',
    'ការរាប់នេះនិយាយថាវាចប់នៅថ្ងៃ {day}។ ការរាប់មួយត្រូវចប់ក្នុងរយៈពេល {days} ថ្ងៃ ដើម្បីកុំឱ្យសោរបស់វានៅចោលយូរ។ សូមសុំការរាប់ដែលមានថ្ងៃមុននេះ។',
  ),
  'overlap.other-side': refused(
    'The run has {office} on the side “{side}”, and that is not what this list was said to be. Nothing was asked. Tell whoever began it: one word there decides whether people are paired across the wall.',
    'ការរាប់នេះដាក់ {office} នៅខាង «{side}» ដែលមិនដូចអ្វីដែលបាននិយាយអំពីបញ្ជីនេះទេ។ គ្មានអ្វីត្រូវបានសួរទេ។ សូមប្រាប់អ្នកចាប់ផ្តើម៖ ពាក្យមួយនៅទីនោះកំណត់ថាតើមនុស្សត្រូវបានផ្គូផ្គងឆ្លងជញ្ជាំងឬអត់។',
  ),
  'overlap.not-in-it': refused(
    'The key in {dir} is not in this run. Ask whoever began it to name this office by its card.',
    'សោក្នុង {dir} មិនមានក្នុងការរាប់នេះទេ។ សូមសុំអ្នកចាប់ផ្តើមឱ្យដាក់ឈ្មោះការិយាល័យនេះតាមកាតរបស់វា។',
  ),
  'overlap.there-already': refused(
    '{dir} is not empty: it holds another party’s keys, or somebody’s files. Each party takes a new or empty folder of its own, and a unit one for each run.',
    '{dir} មិនទទេទេ៖ វាមានសោរបស់ភាគីផ្សេង ឬឯកសាររបស់អ្នកណាម្នាក់។ ភាគីនីមួយៗត្រូវមានថតផ្ទាល់ខ្លួនដែលថ្មី ឬទទេ ហើយអង្គភាពរាប់ត្រូវមានថតមួយសម្រាប់ការរាប់នីមួយៗ។',
  ),
  'overlap.no-party': refused(
    '{dir} holds no keys for this: they were not made there, or were destroyed when the run was over.',
    '{dir} គ្មានសោសម្រាប់ការនេះទេ៖ មិនបានបង្កើតនៅទីនោះ ឬត្រូវបានបំផ្លាញពេលការរាប់ចប់។',
  ),
  'overlap.too-soon': denied(
    'One of these offices was in a run within the last {days} days, by its key, the name of its card or its name in the run. Counted twice in a short time, the two numbers say of one person whether she is on the other list.',
    'ការិយាល័យមួយក្នុងចំណោមនេះបានចូលរួមការរាប់ក្នុងរយៈពេល {days} ថ្ងៃចុងក្រោយ តាមសោ ឈ្មោះកាត ឬឈ្មោះរបស់វាក្នុងការរាប់។ បើរាប់ពីរដងក្នុងពេលខ្លី លេខទាំងពីរប្រាប់ថាមនុស្សម្នាក់មានក្នុងបញ្ជីម្ខាងទៀតឬអត់។',
  ),
  'overlap.asked-already': denied(
    'This office has asked for its tokens of this run, of other rows. What was answered once is answered again; more is not.',
    'ការិយាល័យនេះបានសុំសញ្ញាសម្គាល់នៃការរាប់នេះរួចហើយ សម្រាប់ជួរផ្សេង។ អ្វីដែលបានឆ្លើយម្តងនឹងឆ្លើយម្តងទៀត មិនលើសពីនេះទេ។',
  ),
  'overlap.too-many': refused('More rows than this run allows of an office ({most}).', 'ជួរច្រើនជាងការរាប់នេះអនុញ្ញាតសម្រាប់ការិយាល័យមួយ ({most})។'),
  'overlap.keys-differ': refused(
    'Two trustees say different keys of the part that they have in common: {first} and {second}. One of them is not honest, or broken. Do not go on; ask both, and oversight.',
    'អ្នកទទួលទុកចិត្តពីរនាក់ប្រាប់សោខុសគ្នានៃផ្នែករួម៖ {first} និង {second}។ ម្នាក់មិនស្មោះត្រង់ ឬខូច។ កុំបន្ត សូមសួរទាំងពីរ និងស្ថាប័នត្រួតពិនិត្យ។',
  ),
  'overlap.other-key': refused(
    '{trustee} answered under another key than it signed. Nothing of its answer was used. Tell oversight, and take the two others.',
    '{trustee} បានឆ្លើយដោយសោផ្សេងពីសោដែលបានចុះហត្ថលេខា។ គ្មានអ្វីនៃចម្លើយនោះត្រូវបានប្រើទេ។ សូមប្រាប់ស្ថាប័នត្រួតពិនិត្យ ហើយប្រើអ្នកពីរនាក់ទៀត។',
  ),
  'overlap.not-sound': refused(
    'What {office} sent cannot be read: {what}. Ask that office to send it again.',
    'អ្វីដែល {office} បានផ្ញើមិនអាចអានបានទេ៖ {what}។ សូមសុំការិយាល័យនោះផ្ញើម្តងទៀត។',
  ),
  'overlap.no-rows': refused('A run is of at least three rows of an office.', 'ការរាប់ត្រូវមានយ៉ាងតិចបីជួររបស់ការិយាល័យមួយ។'),
} as const
