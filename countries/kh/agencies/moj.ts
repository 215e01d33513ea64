import { defineAgency } from '../../../src/core/country/index.ts'

/** Gathers the courts' returns; each court owes its own, the ministry hands them in. */
export default defineAgency({
  id: 'moj',
  words: { en: 'Ministry of Justice', km: 'ក្រសួងយុត្តិធម៌' },
  type: 'ministry',
  offices: ['justice-offices', 'courts', 'appeal-courts'],
  sends: [
    'court-return',
    'fund-payment',
    'training',
    'post-count',
    'risk-area',
    'working-group',
    'charge-return',
    'proceeding-return',
    'verdict-return',
    'review-return',
    'settlement-return',
    'reparation-return',
    'participation',
    'protection-return',
    'specialised-units',
    'cooperation-return',
    'legal-gap',
    'payment-return',
  ],
})
