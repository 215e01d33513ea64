import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Of the children whom others counted, how many inspectors found: of the inspections that have both numbers alone. */
export default defineIndicator({
  id: 'children-found-of-counted',
  words: { en: 'Children found, of those whom others counted at the same places', km: 'កុមាររកឃើញ ក្នុងចំណោមកុមារដែលអ្នកដទៃរាប់នៅកន្លែងដដែល' },
  version: 1,
  kind: 'inspection',
  unit: UNIT.percent,
  date: 'inspected_on',
  where: { children_found: { present: true }, children_other_source: { present: true } },
  measure: { type: 'ratio', part: 'children_found', whole: 'children_other_source' },
  dimensions: ['site_type', 'sector', 'announced', 'province', 'quarter'],
  form: 'inspection',
  caveat: CAVEAT.bothCounted,
})
