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
  dimensions: {
    state: { column: 'state', list: 'referral-states' },
    decline_reason: { column: 'decline_reason', list: 'decline-reasons' },
    referrer_type: { column: 'referrer_type', list: 'referrer-types' },
    receiver_type: { column: 'receiver_type', list: 'provider-types' },
    citizenship: { column: 'citizenship', list: 'citizenships' },
    office: { column: 'office', list: 'service-offices' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'referred_period', list: '', period: 'quarter' },
  },
  form: 'referral',
  caveat: CAVEAT.detectedPeople,
})
