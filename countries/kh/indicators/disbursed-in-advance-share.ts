import { defineIndicator } from '../../../src/core/country/index.ts'

/** Share of payments made in advance. */
export default defineIndicator({
  id: 'disbursed-in-advance-share',
  words: { en: 'Share of payments made in advance', km: 'ភាគរយបង់មុន' },
  version: 1,
  kind: 'disbursement',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'requested_on',
  measure: { type: 'share', of: { mode: ['advance'] } },
  dimensions: {
    body_type: { column: 'body_type', list: 'body-types' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'requested_on', list: '', period: 'quarter' },
  },
  form: 'disbursement',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
