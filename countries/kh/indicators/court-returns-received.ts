import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Court returns received. */
export default defineIndicator({
  id: 'court-returns-received',
  words: { en: 'Court returns received', km: 'របាយការណ៍តុលាការដែលបានទទួល' },
  version: 1,
  kind: '',
  unit: UNIT.returns,
  date: '',
  measure: { type: 'returns', of: 'received' },
  dimensions: ['office', { column: 'period_from', period: 'quarter' }],
  form: 'court-return',
  caveat: CAVEAT.paperwork,
})
