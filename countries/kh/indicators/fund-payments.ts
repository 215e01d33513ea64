import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Payments from a victims’ fund. */
export default defineIndicator({
  id: 'fund-payments',
  words: { en: 'Payments from a victims’ fund', km: 'ការបង់ពីមូលនិធិ' },
  version: 1,
  kind: 'fund_payment',
  unit: UNIT.riel,
  date: 'paid_month',
  measure: { type: 'sum', column: 'amount' },
  dimensions: ['citizenship', 'sex', 'year'],
  form: 'fund-payment',
  caveat: CAVEAT.wholeRiel,
})
