import { defineIndicator } from '../../../src/core/country/index.ts'

/** Share of persons found who were referred. */
export default defineIndicator({
  id: 'referral-rate',
  words: { en: 'Share of persons found who were referred', km: 'ភាគរយអ្នកដែលត្រូវបានបញ្ជូន' },
  version: 1,
  kind: 'referral',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'referred_period',
  measure: { type: 'share', of: { state: { not: ['drafted', 'not_referred'] } } },
  dimensions: {
    form_of_exploitation: { column: 'form_of_exploitation', list: 'forms-of-exploitation' },
    sex: { column: 'sex', list: 'sexes' },
    age_band: { column: 'age_at_exploitation', list: 'age-bands' },
    citizenship: { column: 'citizenship', list: 'citizenships' },
    province: { column: 'province', list: 'provinces' },
    not_referred_reason: { column: 'not_referred_reason', list: 'not-referred-reasons' },
    quarter: { column: 'referred_period', list: '', period: 'quarter' },
  },
  form: 'referral',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
