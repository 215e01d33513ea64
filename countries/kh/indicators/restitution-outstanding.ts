import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** What is still to be paid of all orders, of whichever year, on the last day. */
export default defineIndicator({
  id: 'restitution-outstanding',
  words: { en: 'Restitution and damages still to be paid', km: 'ការសងវិញ និងសំណងដែលនៅមិនទាន់បង់' },
  version: 1,
  kind: 'reparation',
  unit: UNIT.riel,
  date: 'ordered_on',
  whenever: true,
  where: { reparation_type: ['restitution', 'damages'] },
  measure: { type: 'sum', column: 'ordered', less: 'paid' },
  dimensions: [
    ...COURT_FORM_CUTS,
    { column: 'months_to_wait', bands: [0, 1, 12, 60, 120] },
    { id: 'payable_year', column: 'payable_from', period: 'year' },
    'reparation_type',
    'victim_foreign',
  ],
  form: 'reparation-return',
  // What came, as those who pay it keep it.
  lessenedBy: 'restitution-paid',
  caveat: CAVEAT.stillToPay,
})
