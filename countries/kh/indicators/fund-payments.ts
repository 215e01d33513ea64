import { defineIndicator } from '../../../src/core/country/index.ts'

/** Payments from a victims’ fund. */
export default defineIndicator({
  id: 'fund-payments',
  words: { en: 'Payments from a victims’ fund', km: 'ការបង់ពីមូលនិធិ' },
  version: 1,
  kind: 'fund_payment',
  unit: { en: 'riel', km: 'រៀល' },
  date: 'paid_month',
  measure: { type: 'sum', column: 'amount' },
  dimensions: {
    citizenship: { column: 'citizenship', list: 'citizenships' },
    sex: { column: 'sex', list: 'sexes' },
    year: { column: 'paid_month', list: '', period: 'year' },
  },
  form: 'fund-payment',
  caveat: {
    en: 'In whole riel as recorded; amounts in other currencies were converted where they were entered.',
    km: 'គិតជារៀល តាមដែលបានកត់ត្រា។ រូបិយប័ណ្ណផ្សេងត្រូវបានប្តូរនៅកន្លែងបញ្ចូល។',
  },
})
