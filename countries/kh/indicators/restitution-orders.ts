import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, PERIODS } from '../case-dimensions.ts'
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
  caveat: CAVEAT.recordedOnly,
})
