import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Workers screened in labour inspections. */
export default defineIndicator({
  id: 'workers-screened-in-inspections',
  words: { en: 'Workers screened in labour inspections', km: 'កម្មករបានពិនិត្យក្នុងអធិការកិច្ច' },
  version: 1,
  kind: 'inspection',
  unit: UNIT.persons,
  date: 'inspected_on',
  measure: { type: 'sum', column: 'workers_screened' },
  dimensions: ['site_type', 'sector', 'announced', 'province', 'quarter'],
  form: 'inspection',
  caveat: CAVEAT.detectedPeople,
})
