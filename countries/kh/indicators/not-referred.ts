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
  dimensions: [
    'form_of_exploitation',
    'sex',
    { id: 'age_band', column: 'age_at_exploitation' },
    'citizenship',
    'province',
    'not_referred_reason',
    'quarter',
  ],
  form: 'referral',
  caveat: CAVEAT.detectedPeople,
})
