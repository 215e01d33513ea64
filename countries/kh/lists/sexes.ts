import { defineCodeList } from '../../../src/core/country/index.ts'

/** As the court record has it. */
export default defineCodeList({
  id: 'sexes',
  words: { en: 'Sex', km: 'ភេទ' },
  // What is asked is the number of women: the few of whom it is not known do not take it with them.
  together: [{ code: 'male_or_unknown', words: { en: 'Male, or not known', km: 'ប្រុស ឬមិនដឹង' }, of: ['male', 'unknown', 'several'] }],
  whole: { order: [], validFrom: '2026-12-02' },
  codes: [
    { code: 'male', words: { en: 'Male', km: 'ប្រុស' }, aliases: ['M', 'Man', 'ប'] },
    { code: 'female', words: { en: 'Female', km: 'ស្រី' }, aliases: ['F', 'Woman', 'ស្ត្រី', 'ស'] },
    { code: 'unknown', words: { en: 'Unknown', km: 'មិនដឹង' }, aliases: ['Not recorded', 'U'] },
  ],
})
