import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Victims identified in labour inspections. */
export default defineIndicator({
  id: 'victims-identified-in-inspections',
  words: { en: 'Victims identified in labour inspections', km: 'ជនរងគ្រោះកំណត់ក្នុងអធិការកិច្ច' },
  version: 1,
  kind: 'inspection',
  unit: UNIT.persons,
  date: 'inspected_on',
  measure: { type: 'sum', column: 'victims_identified' },
  dimensions: ['site_type', 'sector', 'announced', 'province', 'quarter'],
  form: 'inspection',
  caveat: CAVEAT.detectedPeople,
})
