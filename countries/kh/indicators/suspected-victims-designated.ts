import { defineIndicator } from '../../../src/core/country/index.ts'
import { IDENTIFICATION_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People designated as suspected victims. */
export default defineIndicator({
  id: 'suspected-victims-designated',
  words: { en: 'People designated as suspected victims', km: 'អ្នកដែលបានចាត់ជាជនសង្ស័យរងគ្រោះ' },
  version: 1,
  kind: 'identification',
  unit: UNIT.persons,
  date: 'identified_quarter',
  where: { status: ['suspected'] },
  measure: { type: 'persons' },
  dimensions: [...IDENTIFICATION_CUTS, 'quarter', 'year'],
  form: 'identification',
  caveat: CAVEAT.detected,
})
