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
  dimensions: ['outcome', 'hours_band', 'was_sealed', 'actor_force', 'province', 'quarter'],
  form: 'leak-review',
  caveat: CAVEAT.reportsNotFindings,
})
