import { defineIndicator } from '../../../src/core/country/index.ts'
import { SCREENING_CUTS, periodsOf } from '../case-dimensions.ts'

/** Screenings by social services or NGOs. */
export default defineIndicator({
  id: 'screenings-by-social-services-share',
  words: { en: 'Screenings by social services or NGOs', km: 'ការពិនិត្យដោយសង្គមកិច្ច ឬអង្គការ' },
  version: 1,
  kind: 'screening',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'screened_month',
  measure: { type: 'share', of: { screener_type: ['social_worker', 'ngo'] } },
  dimensions: { ...SCREENING_CUTS, ...periodsOf('screened_month') },
  form: 'screening',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
