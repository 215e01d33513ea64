import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
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
  dimensions: {
    ...COURT_CUTS,
    days_to_warrant: { column: 'days_to_warrant', list: '', bands: [0, 8, 31, 91] },
    ...cuts({ from_custody: 'custody-states', level: 'proceeding-types', after_conviction: 'five-states' }),
    ...periodsOf('absconded_on'),
  },
  form: 'absconding-return',
  caveat: CAVEAT.openAtTheEnd,
})
