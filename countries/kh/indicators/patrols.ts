import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Patrols. */
export default defineIndicator({
  id: 'patrols',
  words: { en: 'Patrols', km: 'ការល្បាត' },
  version: 1,
  kind: 'operation',
  unit: UNIT.operations,
  date: 'operated_month',
  where: { operation_type: ['patrol'] },
  dimensions: [...OPERATION_CUTS, ...PERIODS],
  form: 'operation-return',
  caveat: CAVEAT.recordedOnly,
})
