import { defineIndicator } from '../../../src/core/country/index.ts'
import { cuts, periodsOf } from '../case-dimensions.ts'

/** Days to a decision on recognition. */
export default defineIndicator({
  id: 'recognition-days',
  words: { en: 'Days to a decision on recognition', km: 'ចំនួនថ្ងៃដល់ការសម្រេចទទួលស្គាល់' },
  version: 1,
  kind: 'recognition',
  unit: { en: 'days', km: 'ថ្ងៃ' },
  date: 'filed_on',
  measure: { type: 'days', from: 'filed_on', to: 'decided_on', statistic: 'median' },
  dimensions: {
    days: { column: 'filed_on', until: 'decided_on', list: '', bands: [0, 31, 91, 181, 366] },
    ...cuts({ decision: 'permission-decisions', representative: 'representatives', province: 'provinces' }),
    ...periodsOf('filed_on'),
  },
  form: 'recognition',
  caveat: {
    en: 'Whole days between two acts that are both on record; what is still open is not in it.',
    km: 'ចំនួនថ្ងៃរវាងសកម្មភាពពីរដែលបានកត់ត្រា។ អ្វីដែលនៅបើក មិនរាប់ទេ។',
  },
})
