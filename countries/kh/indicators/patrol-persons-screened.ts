import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, periodsOf } from '../case-dimensions.ts'

/** People screened in patrols. */
export default defineIndicator({
  id: 'patrol-persons-screened',
  words: { en: 'People screened in patrols', km: 'មនុស្សដែលបានពិនិត្យក្នុងល្បាត' },
  version: 1,
  kind: 'operation',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'operated_month',
  where: { operation_type: ['patrol'] },
  measure: { type: 'sum', column: 'persons_screened' },
  dimensions: { ...OPERATION_CUTS, ...periodsOf('operated_month') },
  form: 'operation-return',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
