import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People screened of those present. */
export default defineIndicator({
  id: 'persons-screened-of-present',
  words: { en: 'People screened of those present', km: 'មនុស្សដែលបានពិនិត្យក្នុងចំណោមអ្នកមានវត្តមាន' },
  version: 1,
  kind: 'operation',
  unit: UNIT.percent,
  date: 'operated_month',
  measure: { type: 'ratio', part: 'persons_screened', whole: 'persons_present' },
  dimensions: [...OPERATION_CUTS, ...PERIODS],
  form: 'operation-return',
  caveat: CAVEAT.bothNumbers,
})
