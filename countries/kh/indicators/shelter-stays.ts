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
  dimensions: ['provider_type', 'stay_band', 'sex', 'age_band', 'citizenship', 'province', 'custody_order', 'free_to_leave', 'quarter'],
  form: 'shelter-return',
  caveat: CAVEAT.detectedPeople,
})
