import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Orders worked out by heads of loss. */
export default defineIndicator({
  id: 'restitution-with-worksheet-share',
  words: { en: 'Orders worked out by heads of loss', km: 'ដីកាដែលគណនាតាមប្រភេទខូចខាត' },
  version: 1,
  kind: 'reparation',
  unit: UNIT.percent,
  date: 'ordered_on',
  measure: { type: 'share', of: { method: ['worksheet'] } },
  dimensions: {
    ...COURT_FORM_CUTS,
    months_to_wait: { column: 'months_to_wait', list: '', bands: [0, 1, 12, 60, 120] },
    ...cuts({ reparation_type: 'reparation-types', method: 'calculation-methods', heads: 'loss-heads', victim_foreign: 'five-states' }),
    ...periodsOf('ordered_on'),
  },
  form: 'reparation-return',
  caveat: CAVEAT.bothNumbers,
})
