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
  dimensions: {
    direction: { column: 'direction', list: 'directions' },
    other_country: { column: 'country', list: 'citizenships' },
    funder: { column: 'funder', list: 'funders' },
    partner: { column: 'partner', list: 'partner-types' },
    voluntary: { column: 'voluntary', list: 'five-states' },
    sop_used: { column: 'sop_used', list: 'five-states' },
    fear_asked: { column: 'fear_asked', list: 'five-states' },
    form_of_exploitation: { column: 'form_of_exploitation', list: 'forms-of-exploitation' },
    sex: { column: 'sex', list: 'sexes' },
    age_band: { column: 'age_band', list: 'age-bands' },
    citizenship: { column: 'citizenship', list: 'citizenships' },
    quarter: { column: 'travelled_month', list: '', period: 'quarter' },
  },
  form: 'repatriation-return',
  caveat: CAVEAT.detectedPeople,
})
