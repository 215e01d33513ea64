import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Persons served. */
export default defineIndicator({
  id: 'persons-served',
  words: { en: 'Persons served', km: 'អ្នកដែលបានទទួលសេវា' },
  version: 1,
  kind: 'service_episode',
  unit: UNIT.persons,
  date: 'started_month',
  measure: { type: 'persons' },
  dimensions: {
    service_type: { column: 'service_type', list: 'service-types' },
    provider_type: { column: 'provider_type', list: 'provider-types' },
    funder: { column: 'funder', list: 'funders' },
    sex: { column: 'sex', list: 'sexes' },
    age_band: { column: 'age_band', list: 'age-bands' },
    citizenship: { column: 'citizenship', list: 'citizenships' },
    form_of_exploitation: { column: 'form_of_exploitation', list: 'forms-of-exploitation' },
    province: { column: 'province', list: 'provinces' },
    participates: { column: 'participates', list: 'five-states' },
    office: { column: 'office', list: 'service-offices' },
    quarter: { column: 'started_month', list: '', period: 'quarter' },
  },
  form: 'service-return',
  caveat: CAVEAT.detectedPeople,
})
