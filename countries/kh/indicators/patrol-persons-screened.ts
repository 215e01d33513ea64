import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People screened in patrols. */
export default defineIndicator({
  id: 'patrol-persons-screened',
  words: { en: 'People screened in patrols', km: 'មនុស្សដែលបានពិនិត្យក្នុងល្បាត' },
  version: 1,
  kind: 'operation',
  unit: UNIT.persons,
  date: 'operated_month',
  where: { operation_type: ['patrol'] },
  measure: { type: 'sum', column: 'persons_screened' },
  dimensions: [...OPERATION_CUTS, ...PERIODS],
  form: 'operation-return',
  caveat: CAVEAT.recordedOnly,
})
