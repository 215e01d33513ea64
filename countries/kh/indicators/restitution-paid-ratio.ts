import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Paid of what was ordered. */
export default defineIndicator({
  id: 'restitution-paid-ratio',
  words: { en: 'Paid of what was ordered', km: 'បានបង់ក្នុងចំណោមដែលបានបញ្ជា' },
  version: 1,
  kind: 'reparation',
  unit: UNIT.percent,
  date: 'ordered_on',
  where: { reparation_type: ['restitution', 'damages'] },
  measure: { type: 'ratio', part: 'paid', whole: 'ordered' },
  dimensions: {
    ...COURT_FORM_CUTS,
    months_to_wait: { column: 'months_to_wait', list: '', bands: [0, 1, 12, 60, 120] },
    ...cuts({ reparation_type: 'reparation-types', method: 'calculation-methods', heads: 'loss-heads', victim_foreign: 'five-states' }),
    ...periodsOf('ordered_on'),
  },
  form: 'reparation-return',
  caveat: CAVEAT.rielWithRate,
})
