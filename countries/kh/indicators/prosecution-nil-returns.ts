import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Case returns that say there was nothing. */
export default defineIndicator({
  id: 'prosecution-nil-returns',
  words: { en: 'Case returns that say there was nothing', km: 'របាយការណ៍សំណុំរឿងដែលថាគ្មាន' },
  version: 1,
  kind: '',
  unit: UNIT.returns,
  date: '',
  measure: { type: 'returns', of: 'nil' },
  dimensions: ['office', { column: 'period_from', period: 'quarter' }],
  form: 'proceeding-return',
  caveat: CAVEAT.paperwork,
})
