import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Warrants within a week of absconding. */
export default defineIndicator({
  id: 'warrant-within-a-week-share',
  words: { en: 'Warrants within a week of absconding', km: 'ដីកាក្នុងមួយសប្តាហ៍' },
  version: 2,
  changed: { words: CHANGED.dayKnownAbout },
  kind: 'absconding',
  unit: UNIT.percent,
  date: 'absconded_on',
  measure: { type: 'share', of: { days_to_warrant: { below: 8, until: 'warrant_on' } } },
  dimensions: [
    ...COURT_CUTS,
    { column: 'days_to_warrant', bands: [0, 8, 31, 91] },
    'from_custody',
    'level',
    'after_conviction',
    ...PERIODS,
  ],
  form: 'absconding-return',
  caveat: CAVEAT.bothNumbers,
})
