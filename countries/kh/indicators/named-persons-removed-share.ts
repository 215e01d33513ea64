import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Of the persons named, those who were taken out; an answer that all is done counts for nobody. */
export default defineIndicator({
  id: 'named-persons-removed-share',
  words: { en: 'Persons named who were taken out', km: 'បុគ្គលដែលបានរាយឈ្មោះ ហើយបាននាំចេញ' },
  version: 1,
  kind: 'named_person',
  unit: UNIT.percent,
  date: 'asked_month',
  measure: { type: 'share', of: { outcome: ['removed'] }, onRecord: true },
  dimensions: ['office', 'answer', 'age_band', 'quarter', 'year'],
  form: 'named-request',
  caveat: CAVEAT.bothNumbers,
})
