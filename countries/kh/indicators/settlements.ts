import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Settlements and withdrawals. */
export default defineIndicator({
  id: 'settlements',
  words: { en: 'Settlements and withdrawals', km: 'ការសម្រុះសម្រួល និងការដកពាក្យបណ្តឹង' },
  version: 1,
  kind: 'settlement',
  unit: UNIT.cases,
  date: 'settled_on',
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
  caveat: CAVEAT.recordedOnly,
})
