import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Restitution paid to victims. */
export default defineIndicator({
  id: 'restitution-paid',
  words: { en: 'Restitution paid to victims', km: 'សំណងដែលបានបង់ឱ្យជនរងគ្រោះ' },
  version: 1,
  kind: 'reparation_payment',
  unit: UNIT.riel,
  date: 'paid_on',
  where: { reparation_type: ['restitution', 'damages'] },
  measure: { type: 'sum', column: 'amount' },
  dimensions: [...OFFICE_CUTS, 'reparation_type', 'ngo_assisted', ...PERIODS],
  form: 'payment-return',
  // What the courts say was paid of their orders.
  deniedBy: 'restitution-paid-ratio',
  caveat: CAVEAT.rielWithRate,
})
