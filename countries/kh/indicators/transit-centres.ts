import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Transit centres. */
export default defineIndicator({
  id: 'transit-centres',
  words: { en: 'Transit centres', km: 'មជ្ឈមណ្ឌលឆ្លងកាត់' },
  version: 1,
  kind: 'facility',
  unit: UNIT.bodies,
  date: 'opened_on',
  where: { facility_type: ['transit_centre'] },
  measure: { type: 'stock', until: 'closed_on' },
  dimensions: ['province'],
  form: 'facility-register',
  caveat: CAVEAT.recordedOnly,
})
