import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Different people in a year, as those say who invite them. */
export default defineIndicator({
  id: 'survivors-heard',
  words: { en: 'Survivors heard in meetings, each once in a year', km: 'អ្នករស់រានមានជីវិតចូលរួមប្រជុំ ម្នាក់រាប់ម្តងក្នុងមួយឆ្នាំ' },
  version: 1,
  kind: 'meeting',
  unit: UNIT.persons,
  date: 'held_on',
  measure: { type: 'sum', column: 'survivors_first' },
  dimensions: ['office', 'body_type', 'year'],
  form: 'meeting',
  caveat: CAVEAT.firstThisYear,
})
