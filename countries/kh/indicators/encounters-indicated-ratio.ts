import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS, PLACE_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Of the people met, those in whom indicators were found. */
export default defineIndicator({
  id: 'encounters-indicated-ratio',
  words: { en: 'People with indicators, of those met', km: 'មនុស្សមានសូចនាករ ក្នុងចំណោមអ្នកជួប' },
  version: 1,
  kind: 'encounter_count',
  unit: UNIT.percent,
  date: 'encountered_month',
  measure: { type: 'ratio', part: 'with_indicators', whole: 'encountered' },
  dimensions: [...OFFICE_CUTS, ...PLACE_CUTS, 'context', 'citizenship', ...PERIODS],
  form: 'encounter-count',
  caveat: CAVEAT.bothNumbers,
})
