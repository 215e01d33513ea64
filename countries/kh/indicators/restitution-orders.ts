import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT } from '../figure-words.ts'

/** Orders of restitution. */
export default defineIndicator({
  id: 'restitution-orders',
  words: { en: 'Orders of restitution', km: 'ដីកាសងវិញ' },
  version: 1,
  kind: 'reparation',
  unit: { en: 'orders', km: 'ដីកាសម្រេច' },
  date: 'ordered_on',
  where: { reparation_type: ['restitution', 'damages'] },
  dimensions: {
    ...COURT_FORM_CUTS,
    months_to_wait: { column: 'months_to_wait', list: '', bands: [0, 1, 12, 60, 120] },
    ...cuts({ reparation_type: 'reparation-types', method: 'calculation-methods', heads: 'loss-heads', victim_foreign: 'five-states' }),
    ...periodsOf('ordered_on'),
  },
  form: 'reparation-return',
  caveat: CAVEAT.recordedOnly,
})
