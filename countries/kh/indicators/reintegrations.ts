import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Persons in reintegration. */
export default defineIndicator({
  id: 'reintegrations',
  words: { en: 'Persons in reintegration', km: 'អ្នកក្នុងសមាហរណកម្ម' },
  version: 1,
  kind: 'reintegration',
  unit: UNIT.persons,
  date: 'started_month',
  measure: { type: 'persons' },
  dimensions: ['stage', 'risk_level', 'decision', 'followed_up', 'retrafficked', 'sex', 'age_band', 'province', 'quarter'],
  form: 'reintegration-return',
  caveat: CAVEAT.detectedPeople,
})
