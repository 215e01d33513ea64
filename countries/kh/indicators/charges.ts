import { defineIndicator } from '../../../src/core/country/index.ts'
import { CHARGE_CUTS, periodsOf } from '../case-dimensions.ts'

/** Charges. */
export default defineIndicator({
  id: 'charges',
  words: { en: 'Charges', km: 'បទចោទប្រកាន់' },
  version: 1,
  kind: 'charge',
  unit: { en: 'charges', km: 'បទចោទ' },
  date: 'charged_on',
  dimensions: { ...CHARGE_CUTS, ...periodsOf('charged_on') },
  form: 'charge-return',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
