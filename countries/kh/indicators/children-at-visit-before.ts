import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Children present at the visit before. */
export default defineIndicator({
  id: 'children-at-visit-before',
  words: { en: 'Children present at the visit before', km: 'កុមារនៅលើកមុន' },
  version: 1,
  kind: 'inspection',
  unit: UNIT.children,
  date: 'inspected_on',
  measure: { type: 'sum', column: 'children_last_visit' },
  dimensions: ['site_type', 'announced', 'province', 'quarter'],
  form: 'inspection',
  caveat: CAVEAT.detectedPeople,
})
