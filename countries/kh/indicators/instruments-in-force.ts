import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Agreements in force at the end. */
export default defineIndicator({
  id: 'instruments-in-force',
  words: { en: 'Agreements in force at the end', km: 'កិច្ចព្រមព្រៀងជាធរមាន' },
  version: 1,
  kind: 'instrument',
  unit: UNIT.agreements,
  date: 'signed_on',
  measure: { type: 'stock', until: 'expires_on' },
  dimensions: ['instrument_type', 'partners', 'scopes', ...PERIODS],
  form: 'instrument-register',
  caveat: CAVEAT.openAtTheEnd,
})
