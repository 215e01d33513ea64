import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS, PLACE_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People screened of those met. */
export default defineIndicator({
  id: 'encounters-screened-ratio',
  words: { en: 'People screened of those met', km: 'មនុស្សដែលបានពិនិត្យក្នុងចំណោមអ្នកជួប' },
  version: 1,
  kind: 'encounter_count',
  unit: UNIT.percent,
  date: 'encountered_month',
  measure: { type: 'ratio', part: 'screened', whole: 'encountered' },
  dimensions: [...OFFICE_CUTS, ...PLACE_CUTS, 'context', 'citizenship', ...PERIODS],
  form: 'encounter-count',
  caveat: CAVEAT.bothNumbers,
})
