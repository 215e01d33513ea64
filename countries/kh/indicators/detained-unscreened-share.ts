import { defineIndicator } from '../../../src/core/country/index.ts'
import { DETENTION_CUTS, periodsOf } from '../case-dimensions.ts'

/** People held whom nobody screened within three days. */
export default defineIndicator({
  id: 'detained-unscreened-share',
  words: { en: 'People held whom nobody screened within three days', km: 'អ្នកត្រូវឃុំដែលគ្មានការពិនិត្យក្នុងបីថ្ងៃ' },
  version: 1,
  kind: 'detention',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'detained_month',
  measure: { type: 'share', of: { screening_band: ['over_72h', 'never'] } },
  dimensions: { ...DETENTION_CUTS, ...periodsOf('detained_month') },
  form: 'detention',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
