import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Warrants carried out with the help of an NGO. */
export default defineIndicator({
  id: 'warrants-ngo-assisted-share',
  words: { en: 'Warrants carried out with the help of an NGO', km: 'ដីកាអនុវត្តដោយជំនួយអង្គការ' },
  version: 1,
  kind: 'warrant',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'issued_on',
  where: { executed_on: { present: true } },
  measure: { type: 'share', of: { ngo_assisted: ['yes'] } },
  dimensions: { ...COURT_CUTS, ...cuts({ warrant_type: 'warrant-types', ngo_assisted: 'five-states' }), ...periodsOf('issued_on') },
  form: 'warrant-return',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
