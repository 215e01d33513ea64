import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People still gone at the end. */
export default defineIndicator({
  id: 'absconded-still-gone',
  words: { en: 'People still gone at the end', km: 'អ្នកនៅរត់គេចចុងគ្រា' },
  version: 1,
  kind: 'absconding',
  unit: UNIT.persons,
  date: 'absconded_on',
  measure: { type: 'stock', until: 'found_on' },
  dimensions: [
    ...COURT_CUTS,
    { column: 'days_to_warrant', bands: [0, 8, 31, 91] },
    'from_custody',
    'level',
    'after_conviction',
    ...PERIODS,
  ],
  form: 'absconding-return',
  caveat: CAVEAT.openAtTheEnd,
})
