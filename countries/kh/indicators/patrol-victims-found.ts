import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Suspected victims found in patrols. */
export default defineIndicator({
  id: 'patrol-victims-found',
  words: { en: 'Suspected victims found in patrols', km: 'បុគ្គលដែលសង្ស័យថាជាជនរងគ្រោះក្នុងល្បាត' },
  version: 1,
  kind: 'operation',
  unit: UNIT.persons,
  date: 'operated_month',
  where: { operation_type: ['patrol'] },
  measure: { type: 'sum', column: 'persons_identified' },
  dimensions: [...OPERATION_CUTS, ...PERIODS],
  form: 'operation-return',
  caveat: CAVEAT.detected,
})
