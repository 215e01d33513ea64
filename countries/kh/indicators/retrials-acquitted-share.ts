import { defineIndicator } from '../../../src/core/country/index.ts'
import { REVIEW_CUTS, periodsOf } from '../case-dimensions.ts'

/** Convictions in absentia reversed on retrial. */
export default defineIndicator({
  id: 'retrials-acquitted-share',
  words: { en: 'Convictions in absentia reversed on retrial', km: 'ការកាត់ទោសកំបាំងមុខដែលត្រូវលើកលែង' },
  version: 1,
  kind: 'review',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'decided_on',
  where: { review_type: ['opposition_retrial'], first_outcome: ['convicted'], result: { not: ['pending'] } },
  measure: { type: 'share', of: { result: ['acquitted'] } },
  dimensions: { ...REVIEW_CUTS, ...periodsOf('decided_on') },
  form: 'review-return',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
