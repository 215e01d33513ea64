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
  dimensions: [
    'service_type',
    'provider_type',
    'funder',
    'sex',
    'age_band',
    'citizenship',
    'form_of_exploitation',
    'province',
    'participates',
    'office',
    'quarter',
  ],
  payers: ['office', 'funder', 'service_type', 'sex', 'age_band', 'quarter'],
  form: 'service-return',
  caveat: CAVEAT.detectedPeople,
})
