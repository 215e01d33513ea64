import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Reviews of suspected leaks. */
export default defineIndicator({
  id: 'leak-reviews',
  words: { en: 'Reviews of suspected leaks', km: 'ការពិនិត្យការបែកធ្លាយ' },
  version: 1,
  kind: 'leak_review',
  unit: UNIT.events,
  date: 'operation_month',
  dimensions: {
    outcome: { column: 'outcome', list: 'leak-findings' },
    hours_band: { column: 'hours_band', list: 'hours-bands' },
    was_sealed: { column: 'was_sealed', list: 'five-states' },
    actor_force: { column: 'actor_force', list: 'actor-forces' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'operation_month', list: '', period: 'quarter' },
  },
  form: 'leak-review',
  caveat: CAVEAT.reportsNotFindings,
})
