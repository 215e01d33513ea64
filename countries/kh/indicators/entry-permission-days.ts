import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS, PLACE_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Days waited for permission to enter. */
export default defineIndicator({
  id: 'entry-permission-days',
  words: { en: 'Days waited for permission to enter', km: 'ចំនួនថ្ងៃរង់ចាំការអនុញ្ញាត' },
  version: 1,
  kind: 'entry_permission',
  unit: UNIT.days,
  date: 'requested_on',
  measure: { type: 'days', from: 'requested_on', to: 'decided_on', statistic: 'median' },
  dimensions: [...OFFICE_CUTS, ...PLACE_CUTS, { column: 'days_waited', bands: [0, 2, 8, 31] }, 'decision', 'decider_role', ...PERIODS],
  form: 'entry-permission',
  caveat: CAVEAT.wholeDays,
})
