import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Persons repatriated. */
export default defineIndicator({
  id: 'repatriated',
  words: { en: 'Persons repatriated', km: 'អ្នកមាតុភូមិនិវត្តន៍' },
  version: 1,
  kind: 'repatriation',
  unit: UNIT.persons,
  date: 'travelled_month',
  measure: { type: 'persons' },
  rounded: true,
  dimensions: [
    'direction',
    { id: 'other_country', column: 'country' },
    'funder',
    'partner',
    'voluntary',
    'sop_used',
    'fear_asked',
    'form_of_exploitation',
    'sex',
    'age_band',
    'citizenship',
    'quarter',
  ],
  form: 'repatriation-return',
  caveat: CAVEAT.detectedPeople,
})
