import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Share of arrivals screened at transit centres. */
export default defineIndicator({
  id: 'transit-screened-share',
  words: { en: 'Share of arrivals screened at transit centres', km: 'ភាគរយដែលបានពិនិត្យនៅមជ្ឈមណ្ឌលឆ្លងកាត់' },
  version: 1,
  kind: 'facility_census',
  unit: UNIT.percent,
  date: 'counted_on',
  where: { facility_type: ['transit_centre'] },
  measure: { type: 'ratio', part: 'screened', whole: 'arrived' },
  dimensions: ['returnee_source', 'province', 'month'],
  form: 'facility-census',
  caveat: CAVEAT.bothNumbers,
})
