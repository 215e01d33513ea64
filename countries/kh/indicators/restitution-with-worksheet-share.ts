import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, PERIODS } from '../case-dimensions.ts'
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
  caveat: CAVEAT.bothNumbers,
})
