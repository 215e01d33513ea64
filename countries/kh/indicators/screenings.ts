import { defineIndicator } from '../../../src/core/country/index.ts'
import { SCREENING_CUTS, periodsOf } from '../case-dimensions.ts'

/** Screenings. */
export default defineIndicator({
  id: 'screenings',
  words: { en: 'Screenings', km: 'ការពិនិត្យ' },
  version: 1,
  kind: 'screening',
  unit: { en: 'screenings', km: 'ការពិនិត្យ' },
  date: 'screened_month',
  dimensions: { ...SCREENING_CUTS, ...periodsOf('screened_month') },
  form: 'screening',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
