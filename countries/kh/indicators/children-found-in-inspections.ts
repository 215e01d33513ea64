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
  dimensions: {
    site_type: { column: 'site_type', list: 'site-types' },
    sector: { column: 'sector', list: 'isic-sections' },
    announced: { column: 'announced', list: 'five-states' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'inspected_on', list: '', period: 'quarter' },
  },
  form: 'inspection',
  caveat: CAVEAT.detectedPeople,
})
