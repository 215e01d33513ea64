import { defineIndicator } from '../../../src/core/country/index.ts'

/** Debts bought or taken over. */
export default defineIndicator({
  id: 'debts-reassigned',
  words: { en: 'Debts bought or taken over', km: 'បំណុលត្រូវបានទិញ ឬផ្ទេរ' },
  version: 1,
  kind: 'debt',
  unit: { en: 'debts', km: 'បំណុល' },
  date: 'recorded_month',
  where: { reassigned: ['yes'] },
  dimensions: {
    creditor_type: { column: 'creditor_type', list: 'creditor-types' },
    assigned_to_site: { column: 'assigned_to_site', list: 'site-types' },
    debtor_outcome: { column: 'debtor_outcome', list: 'debtor-outcomes' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'recorded_month', list: '', period: 'quarter' },
  },
  form: 'debt-return',
  caveat: {
    en: 'Detected, not prevalence: people whom somebody found and recorded.',
    km: 'ចំនួនដែលបានរកឃើញ មិនមែនអត្រាពិត៖ មនុស្សដែលមានអ្នករកឃើញ និងកត់ត្រា។',
  },
})
