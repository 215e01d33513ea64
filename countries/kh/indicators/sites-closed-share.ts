import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, periodsOf } from '../case-dimensions.ts'

/** Operations after which the site was closed. */
export default defineIndicator({
  id: 'sites-closed-share',
  words: { en: 'Operations after which the site was closed', km: 'ប្រតិបត្តិការដែលបិទទីតាំង' },
  version: 1,
  kind: 'operation',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'operated_month',
  measure: { type: 'share', of: { site_action: ['closed', 'sealed_off'] } },
  dimensions: { ...OPERATION_CUTS, ...periodsOf('operated_month') },
  form: 'operation-return',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
