import { defineIndicator } from '../../../src/core/country/index.ts'

/** Marriages screened by consulates. */
export default defineIndicator({
  id: 'consular-marriage-screened',
  words: { en: 'Marriages screened by consulates', km: 'អាពាហ៍ពិពាហ៍ពិនិត្យដោយកុងស៊ុល' },
  version: 1,
  kind: 'consular_screening',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'screened_month',
  measure: { type: 'sum', column: 'screened' },
  dimensions: {
    destination: { column: 'destination', list: 'citizenships' },
    sex: { column: 'sex', list: 'sexes' },
    quarter: { column: 'screened_month', list: '', period: 'quarter' },
  },
  form: 'consular-screening',
  caveat: {
    en: 'Detected, not prevalence: people whom somebody found and recorded.',
    km: 'ចំនួនដែលបានរកឃើញ មិនមែនអត្រាពិត៖ មនុស្សដែលមានអ្នករកឃើញ និងកត់ត្រា។',
  },
})
