import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Facilities at the end of the interval. */
export default defineIndicator({
  id: 'facilities',
  words: { en: 'Facilities at the end of the interval', km: 'មណ្ឌលនៅចុងរយៈពេល' },
  version: 1,
  kind: 'facility',
  unit: UNIT.bodies,
  date: 'opened_on',
  measure: { type: 'stock', until: 'closed_on' },
  dimensions: {
    facility_type: { column: 'facility_type', list: 'facility-types' },
    owner: { column: 'owner', list: 'provider-types' },
    province: { column: 'province', list: 'provinces' },
    service: { column: 'services', list: 'service-types' },
    takes_children: { column: 'takes_children', list: 'five-states' },
    takes_men: { column: 'takes_men', list: 'five-states' },
    takes_foreigners: { column: 'takes_foreigners', list: 'five-states' },
  },
  form: 'facility-register',
  caveat: CAVEAT.recordedOnly,
})
