import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT } from '../figure-words.ts'

/** Referrals by state. */
export default defineIndicator({
  id: 'referrals-by-state',
  words: { en: 'Referrals by state', km: 'ការបញ្ជូនតាមស្ថានភាព' },
  version: 1,
  kind: 'referral',
  unit: { en: 'referrals', km: 'ការបញ្ជូន' },
  date: 'referred_period',
  dimensions: ['state', 'decline_reason', 'referrer_type', 'receiver_type', 'citizenship', 'office', 'province', 'quarter'],
  form: 'referral',
  caveat: CAVEAT.detectedPeople,
})
