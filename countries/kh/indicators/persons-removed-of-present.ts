import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People taken out of those present. */
export default defineIndicator({
  id: 'persons-removed-of-present',
  words: { en: 'People taken out of those present', km: 'មនុស្សដែលបាននាំចេញក្នុងចំណោមអ្នកមានវត្តមាន' },
  version: 1,
  kind: 'operation',
  unit: UNIT.percent,
  date: 'operated_month',
  measure: { type: 'ratio', part: 'persons_removed', whole: 'persons_present' },
  dimensions: [...OPERATION_CUTS, ...PERIODS],
  form: 'operation-return',
  caveat: CAVEAT.bothNumbers,
})
