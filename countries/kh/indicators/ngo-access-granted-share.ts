import { defineIndicator } from '../../../src/core/country/index.ts'
import { cuts, periodsOf } from '../case-dimensions.ts'

/** Of these granted. */
export default defineIndicator({
  id: 'ngo-access-granted-share',
  words: { en: 'Of these granted', km: 'ក្នុងនោះបានអនុញ្ញាត' },
  version: 1,
  kind: 'ngo_access_request',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'requested_on',
  measure: { type: 'share', of: { decision: ['granted'] } },
  dimensions: {
    ...cuts({ office: 'ngo-offices', decision: 'permission-decisions', facility_type: 'detention-facilities', province: 'provinces' }),
    ...periodsOf('requested_on'),
  },
  form: 'ngo-access',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
