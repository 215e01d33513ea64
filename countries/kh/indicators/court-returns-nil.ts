import { defineIndicator } from '../../../src/core/country/index.ts'

/** Court returns that say there was nothing. */
export default defineIndicator({
  id: 'court-returns-nil',
  words: { en: 'Court returns that say there was nothing', km: 'របាយការណ៍តុលាការដែលថាគ្មាន' },
  version: 1,
  kind: '',
  unit: { en: 'returns', km: 'របាយការណ៍' },
  date: '',
  measure: { type: 'returns', of: 'nil' },
  dimensions: { office: { column: 'office', list: 'courts' }, quarter: { column: 'period_from', list: '', period: 'quarter' } },
  form: 'court-return',
  caveat: { en: 'Paperwork, not crime: returns that came, of those due.', km: 'ឯកសារ មិនមែនបទល្មើស៖ របាយការណ៍ដែលមកដល់ ក្នុងចំណោមដែលត្រូវផ្ញើ។' },
})
