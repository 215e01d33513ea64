import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Accused or convicted persons gone. */
export default defineIndicator({
  id: 'abscondings',
  words: { en: 'Accused or convicted persons gone', km: 'អ្នករត់គេច' },
  version: 1,
  kind: 'absconding',
  unit: UNIT.persons,
  date: 'absconded_on',
  dimensions: {
    ...COURT_CUTS,
    days_to_warrant: { column: 'days_to_warrant', list: '', bands: [0, 8, 31, 91] },
    ...cuts({ from_custody: 'custody-states', level: 'proceeding-types', after_conviction: 'five-states' }),
    ...periodsOf('absconded_on'),
  },
  form: 'absconding-return',
  caveat: CAVEAT.recordedOnly,
})
