import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, SCREENING_CUTS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Screenings by social services or NGOs. */
export default defineIndicator({
  id: 'screenings-by-social-services-share',
  words: { en: 'Screenings by social services or NGOs', km: 'ការពិនិត្យដោយសង្គមកិច្ច ឬអង្គការ' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'screening',
  unit: UNIT.percent,
  date: 'screened_month',
  measure: { type: 'share', of: { screener_type: ['social_worker', 'ngo'] } },
  dimensions: [...SCREENING_CUTS, ...PERIODS],
  form: 'screening',
  caveat: CAVEAT.bothNumbers,
})
