import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Debts of workers recorded. */
export default defineIndicator({
  id: 'debts-recorded',
  words: { en: 'Debts of workers recorded', km: 'បំណុលកម្មករដែលបានកត់ត្រា' },
  version: 1,
  kind: 'debt',
  unit: UNIT.debts,
  date: 'recorded_month',
  dimensions: {
    creditor_type: { column: 'creditor_type', list: 'creditor-types' },
    debt_purpose: { column: 'debt_purpose', list: 'debt-purposes' },
    linked_exploitation: { column: 'linked_exploitation', list: 'five-states' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'recorded_month', list: '', period: 'quarter' },
  },
  form: 'debt-return',
  caveat: CAVEAT.detectedPeople,
})
