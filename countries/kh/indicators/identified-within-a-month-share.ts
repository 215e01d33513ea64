import { defineIndicator } from '../../../src/core/country/index.ts'
import { IDENTIFICATION_CUTS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Decisions within a month of suspicion. */
export default defineIndicator({
  id: 'identified-within-a-month-share',
  words: { en: 'Decisions within a month of suspicion', km: 'សេចក្តីសម្រេចក្នុងមួយខែ' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'identification',
  unit: UNIT.percent,
  date: 'identified_quarter',
  measure: { type: 'share', of: { days_band: ['within_24h', 'days_2_7', 'days_8_30'] } },
  dimensions: [...IDENTIFICATION_CUTS, 'quarter', 'year'],
  form: 'identification',
  caveat: CAVEAT.bothNumbers,
})
