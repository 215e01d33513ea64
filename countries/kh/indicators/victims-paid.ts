import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Victims who were paid. */
export default defineIndicator({
  id: 'victims-paid',
  words: { en: 'Victims who were paid', km: 'ជនរងគ្រោះដែលបានទទួលប្រាក់' },
  version: 1,
  kind: 'reparation_payment',
  unit: UNIT.persons,
  date: 'paid_on',
  measure: { type: 'sum', column: 'victims' },
  dimensions: [...OFFICE_CUTS, 'reparation_type', 'ngo_assisted', ...PERIODS],
  form: 'payment-return',
  caveat: CAVEAT.recordedOnly,
})
