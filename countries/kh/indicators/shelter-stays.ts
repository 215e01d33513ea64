import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Persons in shelters. */
export default defineIndicator({
  id: 'shelter-stays',
  words: { en: 'Persons in shelters', km: 'អ្នកស្នាក់ក្នុងទីជម្រក' },
  version: 1,
  kind: 'shelter_stay',
  unit: UNIT.persons,
  date: 'entered_month',
  measure: { type: 'persons' },
  dimensions: {
    provider_type: { column: 'provider_type', list: 'provider-types' },
    stay_band: { column: 'stay_band', list: 'stay-bands' },
    sex: { column: 'sex', list: 'sexes' },
    age_band: { column: 'age_band', list: 'age-bands' },
    citizenship: { column: 'citizenship', list: 'citizenships' },
    province: { column: 'province', list: 'provinces' },
    free_to_leave: { column: 'free_to_leave', list: 'five-states' },
    quarter: { column: 'entered_month', list: '', period: 'quarter' },
  },
  form: 'shelter-return',
  caveat: CAVEAT.detectedPeople,
})
