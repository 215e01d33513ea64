import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, SCREENING_CUTS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Screenings that found indicators. */
export default defineIndicator({
  id: 'screenings-with-indicators-share',
  words: { en: 'Screenings that found indicators', km: 'ការពិនិត្យដែលរកឃើញសូចនាករ' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'screening',
  unit: UNIT.percent,
  date: 'screened_month',
  measure: { type: 'share', of: { outcome: ['indicators'] } },
  dimensions: [...SCREENING_CUTS, ...PERIODS],
  form: 'screening',
  caveat: CAVEAT.bothNumbers,
})
