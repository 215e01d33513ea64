import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, periodsOf } from '../case-dimensions.ts'

/** Operations on own initiative. */
export default defineIndicator({
  id: 'operations-own-initiative-share',
  words: { en: 'Operations on own initiative', km: 'ប្រតិបត្តិការដោយគំនិតផ្តួចផ្តើមខ្លួនឯង' },
  version: 1,
  kind: 'operation',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'operated_month',
  measure: { type: 'share', of: { trigger_channel: ['INTELLIGENCE', 'PATROL', 'LABOUR_INSPECTION'] } },
  dimensions: { ...OPERATION_CUTS, ...periodsOf('operated_month') },
  form: 'operation-return',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
