import { defineIndicator } from '../../../src/core/country/index.ts'
import { INVESTIGATION_CUTS, periodsOf } from '../case-dimensions.ts'

/** Days an investigation takes. */
export default defineIndicator({
  id: 'investigation-days',
  words: { en: 'Days an investigation takes', km: 'ចំនួនថ្ងៃស៊ើបអង្កេត' },
  version: 1,
  kind: 'investigation',
  unit: { en: 'days', km: 'ថ្ងៃ' },
  date: 'opened_on',
  measure: { type: 'days', from: 'opened_on', to: 'closed_on', statistic: 'median' },
  dimensions: { ...INVESTIGATION_CUTS, ...periodsOf('opened_on') },
  form: 'investigation-return',
  caveat: {
    en: 'Whole days between two acts that are both on record; what is still open is not in it.',
    km: 'ចំនួនថ្ងៃរវាងសកម្មភាពពីរដែលបានកត់ត្រា។ អ្វីដែលនៅបើក មិនរាប់ទេ។',
  },
})
