import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS, PLACE_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Of the people met in whom indicators were found, those referred to help: whoever was never referred is in the whole. */
export default defineIndicator({
  id: 'encounters-referred-ratio',
  words: { en: 'People referred to help, of those with indicators', km: 'មនុស្សបញ្ជូនទៅជំនួយ ក្នុងចំណោមអ្នកមានសូចនាករ' },
  version: 1,
  kind: 'encounter_count',
  unit: UNIT.percent,
  date: 'encountered_month',
  measure: { type: 'ratio', part: 'referred', whole: 'with_indicators' },
  dimensions: [...OFFICE_CUTS, ...PLACE_CUTS, 'context', 'citizenship', ...PERIODS],
  form: 'encounter-count',
  caveat: CAVEAT.bothNumbers,
})
