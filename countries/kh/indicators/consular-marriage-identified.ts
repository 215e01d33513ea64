import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Victims identified by consulates. */
export default defineIndicator({
  id: 'consular-marriage-identified',
  words: { en: 'Victims identified by consulates', km: 'ជនរងគ្រោះកំណត់ដោយកុងស៊ុល' },
  version: 1,
  kind: 'consular_screening',
  unit: UNIT.persons,
  date: 'screened_month',
  measure: { type: 'sum', column: 'identified' },
  dimensions: ['destination', 'sex', 'quarter'],
  form: 'consular-screening',
  caveat: CAVEAT.detectedPeople,
})
