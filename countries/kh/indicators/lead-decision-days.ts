import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, periodsOf } from '../case-dimensions.ts'

/** Days from a lead to its decision. */
export default defineIndicator({
  id: 'lead-decision-days',
  words: { en: 'Days from a lead to its decision', km: 'ចំនួនថ្ងៃពីព័ត៌មានដល់សេចក្តីសម្រេច' },
  version: 1,
  kind: 'lead',
  unit: { en: 'days', km: 'ថ្ងៃ' },
  date: 'received_on',
  measure: { type: 'days', from: 'received_on', to: 'decided_on', statistic: 'median' },
  dimensions: { ...LEAD_CUTS, ...periodsOf('received_on') },
  form: 'hotline',
  caveat: {
    en: 'Whole days between two acts that are both on record; what is still open is not in it.',
    km: 'ចំនួនថ្ងៃរវាងសកម្មភាពពីរដែលបានកត់ត្រា។ អ្វីដែលនៅបើក មិនរាប់ទេ។',
  },
})
