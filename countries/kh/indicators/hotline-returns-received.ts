import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Hotline returns received. */
export default defineIndicator({
  id: 'hotline-returns-received',
  words: { en: 'Hotline returns received', km: 'របាយការណ៍ខ្សែទូរសព្ទដែលបានទទួល' },
  version: 1,
  kind: '',
  unit: UNIT.returns,
  date: '',
  measure: { type: 'returns', of: 'received' },
  dimensions: ['office', { column: 'period_from', period: 'quarter' }],
  form: 'hotline',
  caveat: CAVEAT.paperwork,
})
