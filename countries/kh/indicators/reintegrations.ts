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
  dimensions: {
    stage: { column: 'stage', list: 'reintegration-stages' },
    risk_level: { column: 'risk_level', list: 'risk-levels' },
    decision: { column: 'decision', list: 'reintegration-decisions' },
    followed_up: { column: 'followed_up', list: 'five-states' },
    retrafficked: { column: 'retrafficked', list: 'five-states' },
    sex: { column: 'sex', list: 'sexes' },
    age_band: { column: 'age_band', list: 'age-bands' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'started_month', list: '', period: 'quarter' },
  },
  form: 'reintegration-return',
  caveat: CAVEAT.detectedPeople,
})
