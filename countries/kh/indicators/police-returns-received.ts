import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Investigation returns received. */
export default defineIndicator({
  id: 'police-returns-received',
  words: { en: 'Investigation returns received', km: 'របាយការណ៍ស៊ើបអង្កេតដែលបានទទួល' },
  version: 1,
  kind: '',
  unit: UNIT.returns,
  date: '',
  measure: { type: 'returns', of: 'received' },
  dimensions: ['office', { column: 'period_from', period: 'quarter' }],
  form: 'investigation-return',
  caveat: CAVEAT.paperwork,
})
