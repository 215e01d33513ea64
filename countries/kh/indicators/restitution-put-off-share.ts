import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Orders payable a year or more later. */
export default defineIndicator({
  id: 'restitution-put-off-share',
  words: { en: 'Orders payable a year or more later', km: 'ដីកាដែលទទួលបានក្រោយមួយឆ្នាំឬយូរជាង' },
  version: 1,
  kind: 'reparation',
  unit: UNIT.percent,
  date: 'ordered_on',
  measure: { type: 'share', of: { months_to_wait: { atLeast: 12 } } },
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
