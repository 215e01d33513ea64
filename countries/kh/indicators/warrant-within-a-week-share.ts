import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Warrants within a week of absconding. */
export default defineIndicator({
  id: 'warrant-within-a-week-share',
  words: { en: 'Warrants within a week of absconding', km: 'ដីកាក្នុងមួយសប្តាហ៍' },
  version: 1,
  kind: 'absconding',
  unit: UNIT.percent,
  date: 'absconded_on',
  measure: { type: 'share', of: { days_to_warrant: { below: 8 } } },
  dimensions: {
    ...COURT_CUTS,
    days_to_warrant: { column: 'days_to_warrant', list: '', bands: [0, 8, 31, 91] },
    ...cuts({ from_custody: 'custody-states', level: 'proceeding-types', after_conviction: 'five-states' }),
    ...periodsOf('absconded_on'),
  },
  form: 'absconding-return',
  caveat: CAVEAT.bothNumbers,
})
