import { defineIndicator } from '../../../src/core/country/index.ts'

/** Share of claims paid. */
export default defineIndicator({
  id: 'claims-paid-share',
  words: { en: 'Share of claims paid', km: 'ភាគរយការទាមទារបានបង់' },
  version: 1,
  kind: 'reimbursement_claim',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'claimed_on',
  measure: { type: 'ratio', part: 'paid', whole: 'claimed' },
  dimensions: {
    body_type: { column: 'body_type', list: 'body-types' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'claimed_on', list: '', period: 'quarter' },
  },
  form: 'claim',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
