import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Operations with a social worker. */
export default defineIndicator({
  id: 'operations-with-social-worker-share',
  words: { en: 'Operations with a social worker', km: 'ប្រតិបត្តិការមានបុគ្គលិកសង្គម' },
  version: 1,
  kind: 'operation',
  unit: UNIT.percent,
  date: 'operated_month',
  measure: { type: 'share', of: { participants: ['social_worker'] } },
  dimensions: [...OPERATION_CUTS, ...PERIODS],
  form: 'operation-return',
  caveat: CAVEAT.bothNumbers,
})
