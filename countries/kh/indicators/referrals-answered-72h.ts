import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Referrals answered within 72 hours. */
export default defineIndicator({
  id: 'referrals-answered-72h',
  words: { en: 'Referrals answered within 72 hours', km: 'ការបញ្ជូនដែលបានឆ្លើយក្នុង ៧២ ម៉ោង' },
  version: 1,
  kind: 'referral',
  unit: UNIT.percent,
  date: 'referred_period',
  where: { state: { not: ['drafted', 'not_referred'] } },
  measure: { type: 'share', of: { answer_band: ['under_24h', '24_to_72h'] } },
  dimensions: ['province', 'receiver_type', 'office', 'quarter'],
  form: 'referral',
  caveat: CAVEAT.bothNumbers,
})
