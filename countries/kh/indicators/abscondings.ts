import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Accused or convicted persons gone. */
export default defineIndicator({
  id: 'abscondings',
  words: { en: 'Accused or convicted persons gone', km: 'អ្នករត់គេច' },
  version: 1,
  kind: 'absconding',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'absconded_on',
  dimensions: {
    ...COURT_CUTS,
    days_to_warrant: { column: 'days_to_warrant', list: '', bands: [0, 8, 31, 91] },
    ...cuts({ from_custody: 'custody-states', level: 'proceeding-types', after_conviction: 'five-states' }),
    ...periodsOf('absconded_on'),
  },
  form: 'absconding-return',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
