import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Marriages flagged by consulates. */
export default defineIndicator({
  id: 'consular-marriage-flagged',
  words: { en: 'Marriages flagged by consulates', km: 'អាពាហ៍ពិពាហ៍សម្គាល់ដោយកុងស៊ុល' },
  version: 1,
  kind: 'consular_screening',
  unit: UNIT.persons,
  date: 'screened_month',
  measure: { type: 'sum', column: 'flagged' },
  dimensions: ['destination', 'sex', 'quarter'],
  form: 'consular-screening',
  caveat: CAVEAT.detectedPeople,
})
