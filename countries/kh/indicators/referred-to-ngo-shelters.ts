import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Victims and vulnerable people, told apart by the status of the person. */
export default defineIndicator({
  id: 'referred-to-ngo-shelters',
  words: { en: 'Persons referred to NGO shelters', km: 'អ្នកដែលត្រូវបានបញ្ជូនទៅទីជម្រកអង្គការ' },
  version: 1,
  kind: 'referral',
  unit: UNIT.persons,
  date: 'referred_period',
  where: { state: { not: ['drafted', 'not_referred'] }, receiver_type: ['ngo'], reason: ['shelter'] },
  measure: { type: 'persons' },
  dimensions: {
    form_of_exploitation: { column: 'form_of_exploitation', list: 'forms-of-exploitation' },
    sex: { column: 'sex', list: 'sexes' },
    age_band: { column: 'age_at_exploitation', list: 'age-bands' },
    citizenship: { column: 'citizenship', list: 'citizenships' },
    province: { column: 'province', list: 'provinces' },
    subject_status: { column: 'subject_status', list: 'subject-status' },
    receiver_type: { column: 'receiver_type', list: 'provider-types' },
    referrer_type: { column: 'referrer_type', list: 'referrer-types' },
    reason: { column: 'reason', list: 'referral-reasons' },
    state: { column: 'state', list: 'referral-states' },
    answer_band: { column: 'answer_band', list: 'answer-bands' },
    month: { column: 'referred_period', list: '', period: 'month' },
    quarter: { column: 'referred_period', list: '', period: 'quarter' },
  },
  form: 'referral',
  caveat: CAVEAT.detectedPeople,
})
