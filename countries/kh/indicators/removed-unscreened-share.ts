import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Share of removals without screening. */
export default defineIndicator({
  id: 'removed-unscreened-share',
  words: { en: 'Share of removals without screening', km: 'ភាគរយបណ្តេញដោយគ្មានពិនិត្យ' },
  version: 1,
  kind: 'removal',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'removed_month',
  measure: { type: 'share', of: { removed_unscreened: ['yes'] } },
  dimensions: {
    ...OFFICE_CUTS,
    ...cuts({
      removal_type: 'removal-types',
      facility_type: 'detention-facilities',
      citizenship: 'citizenships',
      screened_before: 'five-states',
      removed_unscreened: 'five-states',
    }),
    ...periodsOf('removed_month'),
  },
  form: 'removal',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
