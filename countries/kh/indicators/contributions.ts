import { defineIndicator } from '../../../src/core/country/index.ts'

/** Worth of contributions from outside. */
export default defineIndicator({
  id: 'contributions',
  words: { en: 'Worth of contributions from outside', km: 'តម្លៃវិភាគទានពីខាងក្រៅ' },
  version: 1,
  kind: 'contribution',
  unit: { en: 'riel', km: 'រៀល' },
  date: 'given_on',
  measure: { type: 'sum', column: 'amount' },
  dimensions: {
    giver_type: { column: 'giver_type', list: 'provider-types' },
    activity: { column: 'activity', list: 'programmes' },
    kind: { column: 'kind', list: 'contribution-kinds' },
    year: { column: 'given_on', list: '', period: 'year' },
  },
  form: 'contribution',
  caveat: {
    en: 'In whole riel as recorded; amounts in other currencies were converted where they were entered.',
    km: 'គិតជារៀល តាមដែលបានកត់ត្រា។ រូបិយប័ណ្ណផ្សេងត្រូវបានប្តូរនៅកន្លែងបញ្ចូល។',
  },
})
