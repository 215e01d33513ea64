import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, PERIODS } from '../case-dimensions.ts'
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
  dimensions: [...COURT_FORM_CUTS, 'settlement_type', 'reason', 'in_court', 'before_verdict', 'sentence_reduced', ...PERIODS],
  form: 'settlement-return',
  caveat: CAVEAT.rielWithRate,
})
