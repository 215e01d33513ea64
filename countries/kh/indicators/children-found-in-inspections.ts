import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Children found working. */
export default defineIndicator({
  id: 'children-found-in-inspections',
  words: { en: 'Children found working', km: 'កុមាររកឃើញកំពុងធ្វើការ' },
  version: 1,
  kind: 'inspection',
  unit: UNIT.children,
  date: 'inspected_on',
  measure: { type: 'sum', column: 'children_found' },
  dimensions: ['site_type', 'sector', 'announced', 'province', 'quarter'],
  form: 'inspection',
  caveat: CAVEAT.detectedPeople,
})
