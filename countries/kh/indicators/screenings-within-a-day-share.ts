import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, SCREENING_CUTS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Screenings within 24 hours of intake. */
export default defineIndicator({
  id: 'screenings-within-a-day-share',
  words: { en: 'Screenings within 24 hours of intake', km: 'ការពិនិត្យក្នុង ២៤ ម៉ោង' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'screening',
  unit: UNIT.percent,
  date: 'screened_month',
  measure: { type: 'share', of: { hours_band: ['within_6h', 'within_24h'] } },
  dimensions: [...SCREENING_CUTS, ...PERIODS],
  form: 'screening',
  caveat: CAVEAT.bothNumbers,
})
