import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, periodsOf } from '../case-dimensions.ts'

/** Operations. */
export default defineIndicator({
  id: 'operations',
  words: { en: 'Operations', km: 'ប្រតិបត្តិការ' },
  version: 1,
  kind: 'operation',
  unit: { en: 'operations', km: 'ប្រតិបត្តិការ' },
  date: 'operated_month',
  dimensions: { ...OPERATION_CUTS, ...periodsOf('operated_month') },
  form: 'operation-return',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
