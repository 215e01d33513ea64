import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Share of settlements and withdrawals before the verdict. */
export default defineIndicator({
  id: 'settlements-before-verdict-share',
  words: { en: 'Share of settlements and withdrawals before the verdict', km: 'ភាគរយការសម្រុះសម្រួល និងការដកពាក្យបណ្តឹងមុនសាលក្រម' },
  version: 1,
  kind: 'settlement',
  unit: UNIT.percent,
  date: 'settled_on',
  measure: { type: 'share', of: { before_verdict: ['yes'] } },
  dimensions: [...COURT_FORM_CUTS, 'settlement_type', 'reason', 'in_court', 'before_verdict', 'sentence_reduced', ...PERIODS],
  form: 'settlement-return',
  caveat: CAVEAT.bothNumbers,
})
