import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Paid from a victims’ fund. */
export default defineIndicator({
  id: 'fund-payments-to-victims',
  words: { en: 'Paid from a victims’ fund', km: 'បង់ពីមូលនិធិជនរងគ្រោះ' },
  version: 1,
  kind: 'reparation_payment',
  unit: UNIT.riel,
  date: 'paid_on',
  where: { reparation_type: ['fund'] },
  measure: { type: 'sum', column: 'amount' },
  dimensions: { ...OFFICE_CUTS, ...cuts({ reparation_type: 'reparation-types', ngo_assisted: 'five-states' }), ...periodsOf('paid_on') },
  form: 'payment-return',
  caveat: CAVEAT.rielWithRate,
})
