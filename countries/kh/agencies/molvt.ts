import { defineAgency } from '../../../src/core/country/index.ts'

/** Its provincial offices take complaints and inspect. */
export default defineAgency({
  id: 'molvt',
  words: { en: 'Ministry of Labour and Vocational Training', km: 'ក្រសួងការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ' },
  type: 'labour',
  offices: ['labour-offices'],
  sends: [
    'inspection',
    'licence-register',
    'recruitment-complaint',
    'debt-return',
    'briefing',
    'training',
    'post-count',
    'plan-action',
    'labour-complaint',
    'criminal-referral',
    'classification-change',
    'encounter',
    'screening',
    'identification',
  ],
})
