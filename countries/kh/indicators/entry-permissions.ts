import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS, PLACE_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Requests to enter a site. */
export default defineIndicator({
  id: 'entry-permissions',
  words: { en: 'Requests to enter a site', km: 'សំណើចូលទីតាំង' },
  version: 1,
  kind: 'entry_permission',
  unit: UNIT.requests,
  date: 'requested_on',
  dimensions: [...OFFICE_CUTS, ...PLACE_CUTS, { column: 'days_waited', bands: [0, 2, 8, 31] }, 'decision', 'decider_role', ...PERIODS],
  form: 'entry-permission',
  caveat: CAVEAT.recordedOnly,
})
