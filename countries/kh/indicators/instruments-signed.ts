import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Agreements signed. */
export default defineIndicator({
  id: 'instruments-signed',
  words: { en: 'Agreements signed', km: 'កិច្ចព្រមព្រៀងដែលបានចុះ' },
  version: 1,
  kind: 'instrument',
  unit: UNIT.agreements,
  date: 'signed_on',
  dimensions: ['instrument_type', 'partners', 'scopes', ...PERIODS],
  form: 'instrument-register',
  caveat: CAVEAT.recordedOnly,
})
