import { defineIndicator } from '../../../src/core/country/index.ts'
import { SCREENING_CUTS, periodsOf } from '../case-dimensions.ts'

/** Screenings in private and with an interpreter. */
export default defineIndicator({
  id: 'screenings-in-private-share',
  words: { en: 'Screenings in private and with an interpreter', km: 'ការពិនិត្យជាឯកជន និងមានអ្នកបកប្រែ' },
  version: 1,
  kind: 'screening',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'screened_month',
  measure: { type: 'share', of: { private: ['yes'], interpreter: ['yes'] } },
  dimensions: { ...SCREENING_CUTS, ...periodsOf('screened_month') },
  form: 'screening',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
