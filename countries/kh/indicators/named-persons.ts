import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** What was asked, what was answered, and what became of whom. */
export default defineIndicator({
  id: 'named-persons',
  words: { en: 'Persons named in requests for help', km: 'បុគ្គលដែលបានរាយឈ្មោះក្នុងសំណើសុំជំនួយ' },
  version: 1,
  kind: 'named_person',
  unit: UNIT.persons,
  date: 'asked_month',
  dimensions: ['office', 'answer', 'outcome', 'outcome_band', 'age_band', 'month', 'quarter', 'year'],
  form: 'named-request',
  caveat: CAVEAT.eachNaming,
})
