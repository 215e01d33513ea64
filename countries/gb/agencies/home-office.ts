import { defineAgency } from '../../../src/core/country/index.ts'

/** Publishes the National Referral Mechanism's statistics, and so owes one return a quarter. */
export default defineAgency({
  id: 'home-office',
  words: { en: 'Home Office' },
  type: 'ministry',
  sends: ['nrm-quarter'],
})
