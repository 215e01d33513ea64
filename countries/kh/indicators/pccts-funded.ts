import { defineIndicator } from '../../../src/core/country/index.ts'

/** Provincial committees with money of their own. */
export default defineIndicator({
  id: 'pccts-funded',
  words: { en: 'Provincial committees with money of their own', km: 'គណៈកម្មាធិការខេត្តមានថវិកា' },
  version: 1,
  kind: 'budget_line',
  unit: { en: 'bodies', km: 'ស្ថាប័ន' },
  date: 'year_from',
  where: { body_type: ['pcct'], allocated: { atLeast: 1 } },
  measure: { type: 'distinct', columns: ['province'] },
  dimensions: { year: { column: 'year_from', list: '', period: 'year' } },
  form: 'budget',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
