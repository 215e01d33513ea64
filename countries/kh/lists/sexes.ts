import { defineCodeList } from '../../../src/core/country/index.ts'

/** As the court record has it. */
export default defineCodeList({
  id: 'sexes',
  words: { en: 'Sex', km: 'ភេទ' },
  codes: [
    { code: 'male', words: { en: 'Male', km: 'ប្រុស' }, aliases: ['M', 'Man', 'ប'] },
    { code: 'female', words: { en: 'Female', km: 'ស្រី' }, aliases: ['F', 'Woman', 'ស្ត្រី', 'ស'] },
    { code: 'unknown', words: { en: 'Unknown', km: 'មិនដឹង' }, aliases: ['Not recorded', 'U'] },
  ],
})
