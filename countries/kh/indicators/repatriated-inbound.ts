import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Cambodians brought home. */
export default defineIndicator({
  id: 'repatriated-inbound',
  words: { en: 'Cambodians brought home', km: 'ជនជាតិខ្មែរដែលបាននាំត្រឡប់' },
  version: 1,
  kind: 'repatriation',
  unit: UNIT.persons,
  date: 'travelled_month',
  where: { direction: ['in'] },
  measure: { type: 'persons' },
  rounded: true,
  dimensions: [{ id: 'other_country', column: 'country' }, 'funder', 'form_of_exploitation', 'sex', 'age_band', 'quarter'],
  form: 'repatriation-return',
  caveat: CAVEAT.detectedPeople,
})
