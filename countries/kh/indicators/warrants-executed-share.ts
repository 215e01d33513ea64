import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Warrants carried out. */
export default defineIndicator({
  id: 'warrants-executed-share',
  words: { en: 'Warrants carried out', km: 'ដីកាដែលបានអនុវត្ត' },
  version: 1,
  kind: 'warrant',
  unit: UNIT.percent,
  date: 'issued_on',
  measure: { type: 'share', of: { executed_on: { present: true } } },
  dimensions: [...COURT_CUTS, 'warrant_type', 'ngo_assisted', ...PERIODS],
  form: 'warrant-return',
  caveat: CAVEAT.bothNumbers,
})
