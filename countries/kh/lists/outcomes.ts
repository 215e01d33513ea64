import { defineCodeList } from '../../../src/core/country/index.ts'

/** What the court decided about one accused; empty while nothing is decided. */
export default defineCodeList({
  id: 'outcomes',
  words: { en: 'Outcome', km: 'លទ្ធផល' },
  codes: [
    { code: 'convicted', words: { en: 'Convicted', km: 'កាត់ទោស' }, aliases: ['Conviction', 'Guilty', 'ពិរុទ្ធភាព'] },
    // An acquittal is no pardon; sheets that are out still have the word of one.
    { code: 'acquitted', words: { en: 'Acquitted', km: 'រួចខ្លួនពីបទចោទ' }, aliases: ['Acquittal', 'Not guilty', 'រួចខ្លួន', 'លើកលែងទោស'] },
    { code: 'dismissed', words: { en: 'Dismissed', km: 'លើកលែងការចោទប្រកាន់' }, aliases: ['Dismissal'] },
  ],
})
