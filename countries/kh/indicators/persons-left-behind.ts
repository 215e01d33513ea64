import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, periodsOf } from '../case-dimensions.ts'

/** People left behind. */
export default defineIndicator({
  id: 'persons-left-behind',
  words: { en: 'People left behind', km: 'មនុស្សដែលនៅសល់' },
  version: 1,
  kind: 'operation',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'operated_month',
  measure: { type: 'sum', column: 'persons_left' },
  dimensions: { ...OPERATION_CUTS, ...periodsOf('operated_month') },
  form: 'operation-return',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
