import { defineIndicator } from '../../../src/core/country/index.ts'
import { INVESTIGATION_CUTS, periodsOf } from '../case-dimensions.ts'

/** Investigations in which victims were identified. */
export default defineIndicator({
  id: 'investigations-with-victims-share',
  words: { en: 'Investigations in which victims were identified', km: 'ការស៊ើបអង្កេតដែលរកឃើញជនរងគ្រោះ' },
  version: 1,
  kind: 'investigation',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'opened_on',
  measure: { type: 'share', of: { victims_identified: { atLeast: 1 } } },
  dimensions: { ...INVESTIGATION_CUTS, ...periodsOf('opened_on') },
  form: 'investigation-return',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
