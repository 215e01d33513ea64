import { defineCodeList } from '../../../src/core/country/index.ts'

export default defineCodeList({
  id: 'hats',
  words: { en: 'Hats', km: 'មួក' },
  codes: [
    { code: 'red', words: { en: 'Red hat', km: 'មួកក្រហម' } },
    { code: 'blue', words: { en: 'Blue hat', km: 'មួកខៀវ' } },
    { code: 'none', words: { en: 'No hat', km: 'គ្មានមួក' } },
  ],
})
