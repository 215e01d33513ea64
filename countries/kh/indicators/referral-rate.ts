import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Share of persons found who were referred. */
export default defineIndicator({
  id: 'referral-rate',
  words: { en: 'Share of persons found who were referred', km: 'ភាគរយអ្នកដែលត្រូវបានបញ្ជូន' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'referral',
  unit: UNIT.percent,
  date: 'referred_period',
  measure: { type: 'share', of: { state: { not: ['drafted', 'not_referred'] } } },
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
  caveat: CAVEAT.bothNumbers,
})
