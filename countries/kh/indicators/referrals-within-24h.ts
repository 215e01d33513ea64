import { defineIndicator } from '../../../src/core/country/index.ts'

/** Referrals made within 24 hours of removal. */
export default defineIndicator({
  id: 'referrals-within-24h',
  words: { en: 'Referrals made within 24 hours of removal', km: 'ការបញ្ជូនក្នុង ២៤ ម៉ោងបន្ទាប់ពីយកចេញ' },
  version: 1,
  kind: 'referral',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'referred_period',
  where: { state: { not: ['drafted', 'not_referred'] } },
  measure: { type: 'share', of: { made_within_24h: ['yes'] } },
  dimensions: {
    province: { column: 'province', list: 'provinces' },
    referrer_type: { column: 'referrer_type', list: 'referrer-types' },
    office: { column: 'office', list: 'service-offices' },
    quarter: { column: 'referred_period', list: '', period: 'quarter' },
  },
  form: 'referral',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
