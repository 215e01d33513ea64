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
