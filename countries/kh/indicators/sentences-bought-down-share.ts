import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS, PERIODS, TRIAL_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Convictions after a settlement in money. */
export default defineIndicator({
  id: 'sentences-bought-down-share',
  words: { en: 'Convictions after a settlement in money', km: 'ការកាត់ទោសក្រោយការសម្រុះសម្រួល' },
  version: 1,
  kind: 'accused_episode',
  unit: UNIT.percent,
  date: 'decided_on',
  where: { outcome: ['convicted'] },
  measure: { type: 'share', of: { settled: ['yes'] } },
  dimensions: [...ACCUSED_CUTS, ...TRIAL_CUTS, ...PERIODS],
  form: 'court-return',
  caveat: CAVEAT.bothNumbers,
})
