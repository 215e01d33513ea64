import { defineIndicator } from '../../../src/core/country/index.ts'

/** Partner states in repatriations. */
export default defineIndicator({
  id: 'repatriation-partners',
  words: { en: 'Partner states in repatriations', km: 'រដ្ឋដៃគូក្នុងមាតុភូមិនិវត្តន៍' },
  version: 1,
  kind: 'repatriation',
  unit: { en: 'bodies', km: 'ស្ថាប័ន' },
  date: 'travelled_month',
  where: { partner: ['foreign_authority'] },
  measure: { type: 'distinct', columns: ['country'] },
  dimensions: {
    direction: { column: 'direction', list: 'directions' },
    quarter: { column: 'travelled_month', list: '', period: 'quarter' },
  },
  form: 'repatriation-return',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
