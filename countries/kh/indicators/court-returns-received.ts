import { defineIndicator } from '../../../src/core/country/index.ts'

/** Court returns received. */
export default defineIndicator({
  id: 'court-returns-received',
  words: { en: 'Court returns received', km: 'របាយការណ៍តុលាការដែលបានទទួល' },
  version: 1,
  kind: '',
  unit: { en: 'returns', km: 'របាយការណ៍' },
  date: '',
  measure: { type: 'returns', of: 'received' },
  dimensions: { office: { column: 'office', list: 'courts' }, quarter: { column: 'period_from', list: '', period: 'quarter' } },
  form: 'court-return',
  caveat: { en: 'Paperwork, not crime: returns that came, of those due.', km: 'ឯកសារ មិនមែនបទល្មើស៖ របាយការណ៍ដែលមកដល់ ក្នុងចំណោមដែលត្រូវផ្ញើ។' },
})
