import { defineIndicator } from '../../../src/core/country/index.ts'

/** Share of inspections unannounced. */
export default defineIndicator({
  id: 'inspections-unannounced-share',
  words: { en: 'Share of inspections unannounced', km: 'ភាគរយអធិការកិច្ចមិនប្រកាស' },
  version: 1,
  kind: 'inspection',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'inspected_on',
  measure: { type: 'share', of: { announced: ['no'] } },
  dimensions: {
    site_type: { column: 'site_type', list: 'site-types' },
    sector: { column: 'sector', list: 'isic-sections' },
    in_sez: { column: 'in_sez', list: 'five-states' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'inspected_on', list: '', period: 'quarter' },
  },
  form: 'inspection',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
