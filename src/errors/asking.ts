/** Figures that an operator gives out one at a time, at the command line, and sheets of answers as files. The desk's bundle is made without them (src/web/vite.config.ts). */
import { refused, type Entry } from './entry.ts'

export const ASKING = {
  'ask.not-whole-months': refused(
    'Figures are given for whole months: the first and the last day asked for must each be the first of a month.',
    'តួលេខត្រូវផ្តល់សម្រាប់ខែពេញ៖ ថ្ងៃចាប់ផ្តើម និងថ្ងៃបញ្ចប់ត្រូវជាថ្ងៃទីមួយនៃខែ។',
  ),
  'ask.not-a-month-end': refused(
    'Figures are given as they were known at the end of a month: --as-of must be the last day of one.',
    'តួលេខត្រូវផ្តល់តាមអ្វីដែលបានដឹងនៅចុងខែ៖ --as-of ត្រូវជាថ្ងៃចុងក្រោយនៃខែ។',
  ),
  'ask.not-over': refused(
    'That month is not over. Ask for what was known at the end of an earlier one.',
    'ខែនោះមិនទាន់ចប់ទេ។ សូមសួរអំពីអ្វីដែលបានដឹងនៅចុងខែមុន។',
  ),
  'ask.too-many': refused(
    'This recipient was given as many new cuts this month as there may be. What was given out before can be had again; new cuts next month, or in a release.',
    'អ្នកទទួលនេះបានទទួលចំនួនតារាងថ្មីអតិបរមាក្នុងខែនេះហើយ។ អ្វីដែលបានផ្តល់រួចអាចទទួលម្តងទៀត។ តារាងថ្មីនៅខែក្រោយ ឬក្នុងការចេញផ្សាយ។',
  ),
  'ask.cannot-be-protected': refused(
    'This cut cannot be given without somebody being found in it, by itself or beside what is out already. Ask for a coarser one, or for a longer time.',
    'មិនអាចផ្តល់តារាងនេះទេ ព្រោះអាចរកឃើញបុគ្គល ក្នុងវាផ្ទាល់ ឬក្បែរអ្វីដែលបានចេញរួច។ សូមសួរឱ្យទូលាយជាង ឬរយៈពេលវែងជាង។',
  ),
  'ask.outrun': refused(
    'Other figures were released or read while this was being looked at, and nobody has looked at them together. Ask again.',
    'មានតួលេខផ្សេងបានចេញ ឬមានអ្នកអាន ខណៈដែលកំពុងពិនិត្យសំណួរនេះ ហើយមិនទាន់បានពិនិត្យវាជាមួយគ្នាទេ។ សូមសួរម្តងទៀត។',
  ),
  'answers.other-language': refused(
    'This country has no such language. It has: {languages}.',
    'ប្រទេសនេះមិនមានភាសានោះទេ។ ភាសាដែលមាន៖ {languages}។',
    400,
  ),
} as const satisfies Readonly<Record<string, Entry>>
