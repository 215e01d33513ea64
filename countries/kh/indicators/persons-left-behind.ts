import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People left behind. */
export default defineIndicator({
  id: 'persons-left-behind',
  words: { en: 'People left behind', km: 'មនុស្សដែលនៅសល់' },
  version: 1,
  kind: 'operation',
  unit: UNIT.persons,
  date: 'operated_month',
  measure: { type: 'sum', column: 'persons_left' },
  dimensions: [...OPERATION_CUTS, ...PERIODS],
  form: 'operation-return',
  caveat: CAVEAT.recordedOnly,
})
