import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Restitution ordered. */
export default defineIndicator({
  id: 'restitution-ordered',
  words: { en: 'Restitution ordered', km: 'សំណងដែលបានបញ្ជា' },
  version: 1,
  kind: 'reparation',
  unit: UNIT.riel,
  date: 'ordered_on',
  where: { reparation_type: ['restitution', 'damages'] },
  measure: { type: 'sum', column: 'ordered' },
  dimensions: [
    ...COURT_FORM_CUTS,
    { column: 'months_to_wait', bands: [0, 1, 12, 60, 120] },
    'reparation_type',
    'method',
    'heads',
    'victim_foreign',
    ...PERIODS,
  ],
  form: 'reparation-return',
  caveat: CAVEAT.rielWithRate,
})
