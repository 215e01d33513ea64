import { defineIndicator } from '../../../src/core/country/index.ts'
import { PLACE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Of these answered. */
export default defineIndicator({
  id: 'criminal-referrals-answered-share',
  words: { en: 'Of these answered', km: 'ក្នុងនោះបានឆ្លើយ' },
  version: 1,
  kind: 'criminal_referral',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'sent_on',
  measure: { type: 'share', of: { answer: ['investigation_opened', 'joined', 'declined'] } },
  dimensions: {
    ...PLACE_CUTS,
    ...cuts({ office: 'labour-offices', answer: 'referral-answers', decline_reason: 'decline-grounds' }),
    ...periodsOf('sent_on'),
  },
  form: 'criminal-referral',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
