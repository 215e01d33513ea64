import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Counsel who are paid. */
export default defineIndicator({
  id: 'counsel-paid-share',
  words: { en: 'Counsel who are paid', km: 'មេធាវីដែលទទួលប្រាក់' },
  version: 1,
  kind: 'legal_representation',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'assigned_on',
  measure: { type: 'share', of: { paid: ['yes'] } },
  dimensions: {
    ...COURT_CUTS,
    ...cuts({ office: 'bar-offices', counsel_type: 'counsel-types', paid: 'five-states' }),
    ...periodsOf('assigned_on'),
  },
  form: 'counsel-return',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
