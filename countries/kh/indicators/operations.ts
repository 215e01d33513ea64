import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Operations. */
export default defineIndicator({
  id: 'operations',
  words: { en: 'Operations', km: 'ប្រតិបត្តិការ' },
  version: 1,
  kind: 'operation',
  unit: UNIT.operations,
  date: 'operated_month',
  dimensions: [...OPERATION_CUTS, ...PERIODS],
  form: 'operation-return',
  caveat: CAVEAT.recordedOnly,
})
