import { defineIndicator } from '../../../src/core/country/index.ts'

/** Allowances owed. */
export default defineIndicator({
  id: 'entitlements-due',
  words: { en: 'Allowances owed', km: 'ប្រាក់ឧបត្ថម្ភត្រូវបង់' },
  version: 1,
  kind: 'entitlement',
  unit: { en: 'riel', km: 'រៀល' },
  date: 'due_month',
  measure: { type: 'sum', column: 'amount_due' },
  dimensions: {
    entitlement_type: { column: 'entitlement_type', list: 'entitlement-types' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'due_month', list: '', period: 'quarter' },
  },
  form: 'entitlement-return',
  caveat: {
    en: 'In whole riel as recorded; amounts in other currencies were converted where they were entered.',
    km: 'គិតជារៀល តាមដែលបានកត់ត្រា។ រូបិយប័ណ្ណផ្សេងត្រូវបានប្តូរនៅកន្លែងបញ្ចូល។',
  },
})
