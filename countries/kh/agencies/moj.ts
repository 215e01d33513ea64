import { defineAgency } from '../../../src/core/country/index.ts'

/** Gathers the courts' returns; each court owes its own, the ministry hands them in. */
export default defineAgency({
  id: 'moj',
  words: { en: 'Ministry of Justice', km: 'ក្រសួងយុត្តិធម៌' },
  type: 'ministry',
  sends: ['court-return', 'fund-payment', 'training', 'post-count'],
})
