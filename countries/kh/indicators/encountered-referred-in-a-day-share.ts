import { defineIndicator } from '../../../src/core/country/index.ts'
import { ENCOUNTER_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People referred within 24 hours. */
export default defineIndicator({
  id: 'encountered-referred-in-a-day-share',
  words: { en: 'People referred within 24 hours', km: 'មនុស្សដែលបានបញ្ជូនក្នុង ២៤ ម៉ោង' },
  version: 1,
  kind: 'encountered_person',
  unit: UNIT.percent,
  date: 'encountered_month',
  measure: { type: 'share', of: { referred_within_day: ['yes'] } },
  dimensions: [...ENCOUNTER_CUTS, ...PERIODS],
  form: 'encounter',
  caveat: CAVEAT.bothNumbers,
})
