import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Facilities at the end of the interval. */
export default defineIndicator({
  id: 'facilities',
  words: { en: 'Facilities on the last day of that time', km: 'មណ្ឌលនៅចុងរយៈពេល' },
  version: 1,
  kind: 'facility',
  unit: UNIT.bodies,
  date: 'opened_on',
  measure: { type: 'stock', until: 'closed_on' },
  dimensions: [
    'facility_type',
    'owner',
    'province',
    { id: 'service', column: 'services' },
    'takes_children',
    'takes_men',
    'takes_foreigners',
  ],
  form: 'facility-register',
  caveat: CAVEAT.recordedOnly,
})
