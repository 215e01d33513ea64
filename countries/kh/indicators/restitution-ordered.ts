import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Restitution ordered. */
export default defineIndicator({
  id: 'restitution-ordered',
  words: { en: 'Restitution ordered', km: 'សំណងដែលបានបញ្ជា' },
  version: 1,
  kind: 'reparation',
  unit: { en: 'riel', km: 'រៀល' },
  date: 'ordered_on',
  where: { reparation_type: ['restitution', 'damages'] },
  measure: { type: 'sum', column: 'ordered' },
  dimensions: {
    ...COURT_FORM_CUTS,
    months_to_wait: { column: 'months_to_wait', list: '', bands: [0, 1, 12, 60, 120] },
    ...cuts({ reparation_type: 'reparation-types', method: 'calculation-methods', heads: 'loss-heads', victim_foreign: 'five-states' }),
    ...periodsOf('ordered_on'),
  },
  form: 'reparation-return',
  caveat: {
    en: 'In riel as recorded; an amount paid in dollars has its rate and the day of the rate.',
    km: 'ជារៀលតាមការកត់ត្រា។ ប្រាក់ដុល្លារមានអត្រា និងថ្ងៃនៃអត្រា។',
  },
})
