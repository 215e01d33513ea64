import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
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
  dimensions: [
    { id: 'days', column: 'filed_on', until: 'decided_on', bands: [0, 31, 91, 181, 366] },
    'decision',
    'representative',
    'province',
    ...PERIODS,
  ],
  form: 'recognition',
  caveat: CAVEAT.wholeDays,
})
