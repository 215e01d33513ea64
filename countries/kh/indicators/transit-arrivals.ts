import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Arrivals at transit centres. */
export default defineIndicator({
  id: 'transit-arrivals',
  words: { en: 'Arrivals at transit centres', km: 'អ្នកមកដល់មជ្ឈមណ្ឌលឆ្លងកាត់' },
  version: 1,
  kind: 'facility_census',
  unit: UNIT.persons,
  date: 'counted_on',
  where: { facility_type: ['transit_centre'] },
  measure: { type: 'sum', column: 'arrived' },
  dimensions: ['returnee_source', 'province', 'office', 'month'],
  form: 'facility-census',
  caveat: CAVEAT.detectedPeople,
})
