import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Marriages screened by consulates. */
export default defineIndicator({
  id: 'consular-marriage-screened',
  words: { en: 'Marriages screened by consulates', km: 'អាពាហ៍ពិពាហ៍ពិនិត្យដោយកុងស៊ុល' },
  version: 1,
  kind: 'consular_screening',
  unit: UNIT.persons,
  date: 'screened_month',
  measure: { type: 'sum', column: 'screened' },
  dimensions: ['destination', 'sex', 'quarter'],
  form: 'consular-screening',
  caveat: CAVEAT.detectedPeople,
})
