import { defineIndicator } from '../../../src/core/country/index.ts'
import { DETENTION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Possible victims held. */
export default defineIndicator({
  id: 'possible-victims-detained',
  words: { en: 'Possible victims held', km: 'ជនអាចរងគ្រោះដែលត្រូវឃុំ' },
  version: 1,
  kind: 'detention',
  unit: UNIT.persons,
  date: 'detained_month',
  where: { indicators_present: ['yes'] },
  measure: { type: 'persons' },
  dimensions: [...DETENTION_CUTS, ...PERIODS],
  form: 'detention',
  caveat: CAVEAT.detected,
})
