import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Victims and suspected victims referred to help in the interval, one linked person once. */
export default defineIndicator({
  id: 'referred-to-services',
  words: { en: 'Persons referred to services', km: 'អ្នកដែលត្រូវបានបញ្ជូនទៅសេវា' },
  version: 1,
  kind: 'referral',
  unit: UNIT.persons,
  date: 'referred_period',
  where: { state: { not: ['drafted', 'not_referred'] } },
  measure: { type: 'persons' },
  dimensions: [
    'form_of_exploitation',
    'sex',
    { id: 'age_band', column: 'age_at_exploitation' },
    'citizenship',
    'province',
    'subject_status',
    'receiver_type',
    'referrer_type',
    'reason',
    'state',
    'answer_band',
    'month',
    'quarter',
    'office',
  ],
  form: 'referral',
  caveat: CAVEAT.detectedPeople,
})
