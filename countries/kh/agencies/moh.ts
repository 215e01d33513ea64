import { defineAgency } from '../../../src/core/country/index.ts'

/** Our assignment, to be confirmed. */
export default defineAgency({
  id: 'moh',
  words: { en: 'Ministry of Health', km: 'ក្រសួងសុខាភិបាល' },
  type: 'ministry',
  sends: [],
})
