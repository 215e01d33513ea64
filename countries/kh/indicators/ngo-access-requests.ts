import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Requests of NGOs to see people held. */
export default defineIndicator({
  id: 'ngo-access-requests',
  words: { en: 'Requests of NGOs to see people held', km: 'សំណើអង្គការចូលជួប' },
  version: 1,
  kind: 'ngo_access_request',
  unit: UNIT.requests,
  date: 'requested_on',
  dimensions: ['office', 'decision', 'facility_type', 'province', ...PERIODS],
  form: 'ngo-access',
  caveat: CAVEAT.recordedOnly,
})
