import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Warrants. */
export default defineIndicator({
  id: 'warrants',
  words: { en: 'Warrants', km: 'ដីកា' },
  version: 1,
  kind: 'warrant',
  unit: { en: 'warrants', km: 'ដីកា' },
  date: 'issued_on',
  dimensions: { ...COURT_CUTS, ...cuts({ warrant_type: 'warrant-types', ngo_assisted: 'five-states' }), ...periodsOf('issued_on') },
  form: 'warrant-return',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
