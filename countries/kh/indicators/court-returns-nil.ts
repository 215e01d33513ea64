import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Court returns that say there was nothing. */
export default defineIndicator({
  id: 'court-returns-nil',
  words: { en: 'Court returns that say there was nothing', km: 'របាយការណ៍តុលាការដែលថាគ្មាន' },
  version: 1,
  kind: '',
  unit: UNIT.returns,
  date: '',
  measure: { type: 'returns', of: 'nil' },
  dimensions: ['office', { column: 'period_from', period: 'quarter' }],
  form: 'court-return',
  caveat: CAVEAT.paperwork,
})
