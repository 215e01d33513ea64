import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Resident population. */
export default defineIndicator({
  id: 'resident-population',
  words: { en: 'Resident population', km: 'ចំនួនប្រជាជន' },
  version: 1,
  kind: 'resident_population',
  unit: UNIT.persons,
  date: 'counted_on',
  measure: { type: 'sum', column: 'residents' },
  dimensions: ['province', 'rural'],
  form: 'population',
  caveat: CAVEAT.recordedOnly,
})
