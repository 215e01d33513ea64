import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Operations that found the place emptied. */
export default defineIndicator({
  id: 'operations-emptied-share',
  words: { en: 'Operations that found the place emptied', km: 'ប្រតិបត្តិការដែលរកឃើញទីកន្លែងទទេ' },
  version: 1,
  kind: 'operation',
  unit: UNIT.percent,
  date: 'operated_month',
  measure: { type: 'share', of: { emptied_before: ['yes'] } },
  dimensions: [...OPERATION_CUTS, ...PERIODS],
  form: 'operation-return',
  caveat: CAVEAT.bothNumbers,
})
