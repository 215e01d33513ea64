import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Hearings with measures for the victim. */
export default defineIndicator({
  id: 'hearings-with-measures-share',
  words: { en: 'Hearings with measures for the victim', km: 'សវនាការមានវិធានការសម្រាប់ជនរងគ្រោះ' },
  version: 1,
  kind: 'hearing',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'held_on',
  where: { victim_present: ['yes'] },
  measure: { type: 'share', of: { measures: ['screen', 'video', 'support_person', 'closed_doors'] } },
  dimensions: {
    ...COURT_CUTS,
    ...cuts({
      measures: 'courtroom-measures',
      victim_age_group: 'victim-age-groups',
      adjournment: 'adjournment-reasons',
      victim_present: 'five-states',
    }),
    ...periodsOf('held_on'),
  },
  form: 'hearing-return',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
