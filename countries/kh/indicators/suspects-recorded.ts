import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, SUSPECT_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Everybody whom the police suspect, found or not: who came into formal contact with them. */
export default defineIndicator({
  id: 'suspects-recorded',
  words: { en: 'Suspects on record', km: 'ជនសង្ស័យក្នុងបញ្ជី' },
  version: 1,
  kind: 'suspect',
  unit: UNIT.persons,
  date: 'recorded_on',
  measure: { type: 'persons' },
  dimensions: [...SUSPECT_CUTS, ...PERIODS],
  form: 'suspect-return',
  caveat: CAVEAT.listedSuspects,
})
