import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, periodsOf } from '../case-dimensions.ts'

/** Operations with a social worker. */
export default defineIndicator({
  id: 'operations-with-social-worker-share',
  words: { en: 'Operations with a social worker', km: 'ប្រតិបត្តិការមានបុគ្គលិកសង្គម' },
  version: 1,
  kind: 'operation',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'operated_month',
  measure: { type: 'share', of: { participants: ['social_worker'] } },
  dimensions: { ...OPERATION_CUTS, ...periodsOf('operated_month') },
  form: 'operation-return',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
