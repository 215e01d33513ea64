import { defineIndicator } from '../../../src/core/country/index.ts'
import { cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Days to a decision on recognition. */
export default defineIndicator({
  id: 'recognition-days',
  words: { en: 'Days to a decision on recognition', km: 'ចំនួនថ្ងៃដល់ការសម្រេចទទួលស្គាល់' },
  version: 1,
  kind: 'recognition',
  unit: UNIT.days,
  date: 'filed_on',
  measure: { type: 'days', from: 'filed_on', to: 'decided_on', statistic: 'median' },
  dimensions: {
    days: { column: 'filed_on', until: 'decided_on', list: '', bands: [0, 31, 91, 181, 366] },
    ...cuts({ decision: 'permission-decisions', representative: 'representatives', province: 'provinces' }),
    ...periodsOf('filed_on'),
  },
  form: 'recognition',
  caveat: CAVEAT.wholeDays,
})
