import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Referrals made within 24 hours of removal. */
export default defineIndicator({
  id: 'referrals-within-24h',
  words: { en: 'Referrals made within 24 hours of removal', km: 'ការបញ្ជូនក្នុង ២៤ ម៉ោងបន្ទាប់ពីយកចេញ' },
  version: 1,
  kind: 'referral',
  unit: UNIT.percent,
  date: 'referred_period',
  where: { state: { not: ['drafted', 'not_referred'] } },
  measure: { type: 'share', of: { made_within_24h: ['yes'] } },
  dimensions: ['province', 'referrer_type', 'office', 'quarter'],
  form: 'referral',
  caveat: CAVEAT.bothNumbers,
})
