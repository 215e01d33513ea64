import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Court returns on time. */
export default defineIndicator({
  id: 'court-returns-on-time',
  words: { en: 'Court returns on time', km: 'របាយការណ៍តុលាការទាន់ពេល' },
  version: 1,
  kind: '',
  unit: UNIT.returns,
  date: '',
  measure: { type: 'returns', of: 'on_time' },
  dimensions: ['office', { column: 'period_from', period: 'quarter' }],
  form: 'court-return',
  caveat: CAVEAT.paperwork,
})
