import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Referred to services of NGOs; shelters apart. */
export default defineIndicator({
  id: 'referred-to-ngo-services',
  words: { en: 'Persons referred to NGO services', km: 'អ្នកដែលត្រូវបានបញ្ជូនទៅសេវាអង្គការ' },
  version: 1,
  kind: 'referral',
  unit: UNIT.persons,
  date: 'referred_period',
  where: {
    state: { not: ['drafted', 'not_referred'] },
    receiver_type: ['ngo'],
    reason: ['services', 'legal', 'medical', 'child_protection'],
  },
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
  ],
  form: 'referral',
  caveat: CAVEAT.detectedPeople,
})
