import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, PROCEEDING_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Days from verdict to final. */
export default defineIndicator({
  id: 'verdict-to-final-days',
  words: { en: 'Days from verdict to final', km: 'ចំនួនថ្ងៃពីសាលក្រមដល់ស្ថាពរ' },
  version: 1,
  kind: 'proceeding',
  unit: UNIT.days,
  date: 'final_on',
  measure: { type: 'days', from: 'decided_on', to: 'final_on', statistic: 'median' },
  dimensions: [...PROCEEDING_CUTS, { id: 'days', column: 'reported_on', until: 'decided_on', bands: [0, 181, 366, 731, 1096] }, ...PERIODS],
  form: 'proceeding-return',
  caveat: CAVEAT.wholeDays,
})
