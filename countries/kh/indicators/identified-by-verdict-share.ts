import { defineIndicator } from '../../../src/core/country/index.ts'
import { IDENTIFICATION_CUTS, quartersOf } from '../case-dimensions.ts'

/** Decisions that waited for a verdict. */
export default defineIndicator({
  id: 'identified-by-verdict-share',
  words: { en: 'Decisions that waited for a verdict', km: 'សេចក្តីសម្រេចដែលរង់ចាំសាលក្រម' },
  version: 1,
  kind: 'identification',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'identified_quarter',
  measure: { type: 'share', of: { evidence_standard: ['trial_verdict'] } },
  dimensions: { ...IDENTIFICATION_CUTS, ...quartersOf('identified_quarter') },
  form: 'identification',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
