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
  dimensions: ['creditor_type', 'debt_purpose', 'linked_exploitation', 'province', 'quarter'],
  form: 'debt-return',
  caveat: CAVEAT.detectedPeople,
})
