import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Paid of what was promised. */
export default defineIndicator({
  id: 'settlement-paid-ratio',
  words: { en: 'Paid of what was promised', km: 'បានបង់ក្នុងចំណោមដែលបានសន្យា' },
  version: 1,
  kind: 'settlement',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'settled_on',
  measure: { type: 'ratio', part: 'paid', whole: 'promised' },
  dimensions: {
    ...COURT_FORM_CUTS,
    ...cuts({
      settlement_type: 'settlement-types',
      reason: 'withdrawal-reasons',
      in_court: 'five-states',
      before_verdict: 'five-states',
      sentence_reduced: 'five-states',
    }),
    ...periodsOf('settled_on'),
  },
  form: 'settlement-return',
  caveat: {
    en: 'In riel as recorded; an amount paid in dollars has its rate and the day of the rate.',
    km: 'ជារៀលតាមការកត់ត្រា។ ប្រាក់ដុល្លារមានអត្រា និងថ្ងៃនៃអត្រា។',
  },
})
