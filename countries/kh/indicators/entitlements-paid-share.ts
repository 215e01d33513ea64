import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Share of allowances owed that was paid. */
export default defineIndicator({
  id: 'entitlements-paid-share',
  words: { en: 'Share of allowances owed that was paid', km: 'ភាគរយប្រាក់ឧបត្ថម្ភដែលបានបង់' },
  version: 1,
  kind: 'entitlement',
  unit: UNIT.percent,
  date: 'due_month',
  measure: { type: 'ratio', part: 'amount_paid', whole: 'amount_due' },
  dimensions: ['entitlement_type', 'province', 'quarter'],
  form: 'entitlement-return',
  caveat: CAVEAT.bothNumbers,
})
