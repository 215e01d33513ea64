import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
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
  dimensions: { ...COURT_CUTS, ...cuts({ warrant_type: 'warrant-types', ngo_assisted: 'five-states' }), ...periodsOf('issued_on') },
  form: 'warrant-return',
  caveat: CAVEAT.bothNumbers,
})
