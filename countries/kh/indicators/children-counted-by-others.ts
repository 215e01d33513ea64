import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Children counted by others at inspected places. */
export default defineIndicator({
  id: 'children-counted-by-others',
  words: { en: 'Children counted by others at inspected places', km: 'កុមាររាប់ដោយអ្នកដទៃ' },
  version: 1,
  kind: 'inspection',
  unit: UNIT.children,
  date: 'inspected_on',
  measure: { type: 'sum', column: 'children_other_source' },
  dimensions: ['site_type', 'province', 'quarter'],
  form: 'inspection',
  caveat: CAVEAT.detectedPeople,
})
