import { defineIndicator } from '../../../src/core/country/index.ts'

/** Budget allocated. */
export default defineIndicator({
  id: 'budget-allocated',
  words: { en: 'Budget allocated', km: 'ថវិកាបែងចែក' },
  version: 1,
  kind: 'budget_line',
  unit: { en: 'riel', km: 'រៀល' },
  date: 'year_from',
  measure: { type: 'sum', column: 'allocated' },
  dimensions: {
    body_type: { column: 'body_type', list: 'body-types' },
    programme: { column: 'programme', list: 'programmes' },
    province: { column: 'province', list: 'provinces' },
    year: { column: 'year_from', list: '', period: 'year' },
  },
  form: 'budget',
  caveat: {
    en: 'In whole riel as recorded; amounts in other currencies were converted where they were entered.',
    km: 'គិតជារៀល តាមដែលបានកត់ត្រា។ រូបិយប័ណ្ណផ្សេងត្រូវបានប្តូរនៅកន្លែងបញ្ចូល។',
  },
})
