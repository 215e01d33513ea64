import { defineIndicator } from '../../../src/core/country/index.ts'

/** Investigation returns received. */
export default defineIndicator({
  id: 'police-returns-received',
  words: { en: 'Investigation returns received', km: 'របាយការណ៍ស៊ើបអង្កេតដែលបានទទួល' },
  version: 1,
  kind: '',
  unit: { en: 'returns', km: 'របាយការណ៍' },
  date: '',
  measure: { type: 'returns', of: 'received' },
  dimensions: { office: { column: 'office', list: 'police-offices' }, quarter: { column: 'period_from', list: '', period: 'quarter' } },
  form: 'investigation-return',
  caveat: { en: 'Paperwork, not crime: returns that came, of those due.', km: 'ឯកសារ មិនមែនបទល្មើស៖ របាយការណ៍ដែលមកដល់ ក្នុងចំណោមដែលត្រូវផ្ញើ។' },
})
