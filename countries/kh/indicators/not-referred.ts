import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Persons not referred, by reason. */
export default defineIndicator({
  id: 'not-referred',
  words: { en: 'Persons not referred, by reason', km: 'អ្នកដែលមិនត្រូវបានបញ្ជូន តាមមូលហេតុ' },
  version: 1,
  kind: 'referral',
  unit: UNIT.persons,
  date: 'referred_period',
  where: { state: ['not_referred'] },
  dimensions: {
    form_of_exploitation: { column: 'form_of_exploitation', list: 'forms-of-exploitation' },
    sex: { column: 'sex', list: 'sexes' },
    age_band: { column: 'age_at_exploitation', list: 'age-bands' },
    citizenship: { column: 'citizenship', list: 'citizenships' },
    province: { column: 'province', list: 'provinces' },
    not_referred_reason: { column: 'not_referred_reason', list: 'not-referred-reasons' },
    quarter: { column: 'referred_period', list: '', period: 'quarter' },
  },
  form: 'referral',
  caveat: CAVEAT.detectedPeople,
})
