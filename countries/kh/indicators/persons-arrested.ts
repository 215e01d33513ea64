import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, SUSPECT_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Persons arrested, by the day of the arrest. */
export default defineIndicator({
  id: 'persons-arrested',
  words: { en: 'Persons arrested', km: 'អ្នកត្រូវបានចាប់ខ្លួន' },
  version: 1,
  kind: 'suspect',
  unit: UNIT.persons,
  date: 'arrested_on',
  measure: { type: 'persons' },
  dimensions: [...SUSPECT_CUTS, ...PERIODS],
  form: 'suspect-return',
  caveat: CAVEAT.listedSuspects,
})
