import { defineIndicator } from '../../../src/core/country/index.ts'

/** Hotline returns received. */
export default defineIndicator({
  id: 'hotline-returns-received',
  words: { en: 'Hotline returns received', km: 'របាយការណ៍ខ្សែទូរស័ព្ទដែលបានទទួល' },
  version: 1,
  kind: '',
  unit: { en: 'returns', km: 'របាយការណ៍' },
  date: '',
  measure: { type: 'returns', of: 'received' },
  dimensions: { office: { column: 'office', list: 'police-offices' }, quarter: { column: 'period_from', list: '', period: 'quarter' } },
  form: 'hotline',
  caveat: { en: 'Paperwork, not crime: returns that came, of those due.', km: 'ឯកសារ មិនមែនបទល្មើស៖ របាយការណ៍ដែលមកដល់ ក្នុងចំណោមដែលត្រូវផ្ញើ។' },
})
