import { defineCodeList } from '../../../src/core/country/index.ts'

/** Age when exploited, in the source's three bands. */
export default defineCodeList({
  id: 'ages',
  words: { en: 'Age at exploitation', km: 'អាយុនៅពេលរងការធ្វើអាជីវកម្ម' },
  source: 'Home Office, National Referral Mechanism statistics',
  codes: [
    { code: 'ADULT', words: { en: 'Adult (18 or over)', km: 'មនុស្សពេញវ័យ (១៨ ឆ្នាំឡើង)' } },
    { code: 'CHILD', words: { en: 'Child (17 or under)', km: 'កុមារ (១៧ ឆ្នាំចុះ)' } },
    { code: 'UNKNOWN', words: { en: 'Not specified or unknown', km: 'មិនបានបញ្ជាក់ ឬមិនដឹង' } },
  ],
})
