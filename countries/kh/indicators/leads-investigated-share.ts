import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, periodsOf } from '../case-dimensions.ts'

/** Leads that led to an investigation. */
export default defineIndicator({
  id: 'leads-investigated-share',
  words: { en: 'Leads that led to an investigation', km: 'ព័ត៌មានដែលនាំទៅការស៊ើបអង្កេត' },
  version: 1,
  kind: 'lead',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'received_on',
  where: { lead_type: { not: ['SCAM_FRAUD'] } },
  measure: { type: 'share', of: { results: ['investigation'] } },
  dimensions: { ...LEAD_CUTS, ...periodsOf('received_on') },
  form: 'hotline',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
