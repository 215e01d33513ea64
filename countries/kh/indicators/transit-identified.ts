import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Victims identified at transit centres. */
export default defineIndicator({
  id: 'transit-identified',
  words: { en: 'Victims identified at transit centres', km: 'ជនរងគ្រោះកំណត់នៅមជ្ឈមណ្ឌលឆ្លងកាត់' },
  version: 1,
  kind: 'facility_census',
  unit: UNIT.persons,
  date: 'counted_on',
  where: { facility_type: ['transit_centre'] },
  measure: { type: 'sum', column: 'identified' },
  dimensions: ['returnee_source', 'province', 'month'],
  form: 'facility-census',
  caveat: CAVEAT.detectedPeople,
})
