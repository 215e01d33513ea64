import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT } from '../figure-words.ts'

/** Warrants. */
export default defineIndicator({
  id: 'warrants',
  words: { en: 'Warrants', km: 'ដីកា' },
  version: 1,
  kind: 'warrant',
  unit: { en: 'warrants', km: 'ដីកា' },
  date: 'issued_on',
  dimensions: [...COURT_CUTS, 'warrant_type', 'ngo_assisted', ...PERIODS],
  form: 'warrant-return',
  caveat: CAVEAT.recordedOnly,
})
