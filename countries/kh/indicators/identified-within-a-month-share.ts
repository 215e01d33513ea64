import { defineIndicator } from '../../../src/core/country/index.ts'
import { IDENTIFICATION_CUTS, quartersOf } from '../case-dimensions.ts'

/** Decisions within a month of suspicion. */
export default defineIndicator({
  id: 'identified-within-a-month-share',
  words: { en: 'Decisions within a month of suspicion', km: 'សេចក្តីសម្រេចក្នុងមួយខែ' },
  version: 1,
  kind: 'identification',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'identified_quarter',
  measure: { type: 'share', of: { days_band: ['within_24h', 'days_2_7', 'days_8_30'] } },
  dimensions: { ...IDENTIFICATION_CUTS, ...quartersOf('identified_quarter') },
  form: 'identification',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
