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
  dimensions: {
    other_country: { column: 'country', list: 'citizenships' },
    funder: { column: 'funder', list: 'funders' },
    form_of_exploitation: { column: 'form_of_exploitation', list: 'forms-of-exploitation' },
    sex: { column: 'sex', list: 'sexes' },
    age_band: { column: 'age_band', list: 'age-bands' },
    quarter: { column: 'travelled_month', list: '', period: 'quarter' },
  },
  form: 'repatriation-return',
  caveat: CAVEAT.detectedPeople,
})
