import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Services given. */
export default defineIndicator({
  id: 'services-given',
  words: { en: 'Services given', km: 'សេវាដែលបានផ្តល់' },
  version: 1,
  kind: 'service_episode',
  unit: UNIT.services,
  date: 'started_month',
  dimensions: {
    service_type: { column: 'service_type', list: 'service-types' },
    provider_type: { column: 'provider_type', list: 'provider-types' },
    funder: { column: 'funder', list: 'funders' },
    sex: { column: 'sex', list: 'sexes' },
    age_band: { column: 'age_band', list: 'age-bands' },
    citizenship: { column: 'citizenship', list: 'citizenships' },
    form_of_exploitation: { column: 'form_of_exploitation', list: 'forms-of-exploitation' },
    province: { column: 'province', list: 'provinces' },
    conditional_on_participation: { column: 'conditional_on_participation', list: 'five-states' },
    participates: { column: 'participates', list: 'five-states' },
    office: { column: 'office', list: 'service-offices' },
    quarter: { column: 'started_month', list: '', period: 'quarter' },
  },
  form: 'service-return',
  caveat: CAVEAT.detectedPeople,
})
