import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Paid of what was promised. */
export default defineIndicator({
  id: 'settlement-paid-ratio',
  words: { en: 'Paid of what was promised', km: 'បានបង់ក្នុងចំណោមដែលបានសន្យា' },
  version: 1,
  kind: 'settlement',
  unit: UNIT.percent,
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
  caveat: CAVEAT.rielWithRate,
})
