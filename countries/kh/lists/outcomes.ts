import { defineCodeList } from '../../../src/core/country/index.ts'

/** What the court decided about one accused; empty while nothing is decided. */
export default defineCodeList({
  id: 'outcomes',
  words: { en: 'Outcome', km: 'លទ្ធផល' },
  codes: [
    { code: 'convicted', words: { en: 'Convicted', km: 'កាត់ទោស' }, aliases: ['Conviction', 'Guilty', 'ពិរុទ្ធភាព'] },
    { code: 'acquitted', words: { en: 'Acquitted', km: 'លើកលែងទោស' }, aliases: ['Acquittal', 'Not guilty', 'រួចខ្លួន'] },
    { code: 'dismissed', words: { en: 'Dismissed', km: 'លើកលែងការចោទប្រកាន់' }, aliases: ['Dismissal'] },
  ],
})
