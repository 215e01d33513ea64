import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Accused or convicted persons gone. */
export default defineIndicator({
  id: 'abscondings',
  words: { en: 'Accused or convicted persons gone', km: 'អ្នករត់គេច' },
  version: 1,
  kind: 'absconding',
  unit: UNIT.persons,
  date: 'absconded_on',
  dimensions: [
    ...COURT_CUTS,
    { column: 'days_to_warrant', bands: [0, 8, 31, 91] },
    'from_custody',
    'level',
    'after_conviction',
    ...PERIODS,
  ],
  form: 'absconding-return',
  caveat: CAVEAT.recordedOnly,
})
