import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Allowances owed. */
export default defineIndicator({
  id: 'entitlements-due',
  words: { en: 'Allowances owed', km: 'ប្រាក់ឧបត្ថម្ភត្រូវបង់' },
  version: 1,
  kind: 'entitlement',
  unit: UNIT.riel,
  date: 'due_month',
  measure: { type: 'sum', column: 'amount_due' },
  dimensions: ['entitlement_type', 'province', 'quarter'],
  form: 'entitlement-return',
  caveat: CAVEAT.wholeRiel,
})
