import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Leads acted on within a week. */
export default defineIndicator({
  id: 'leads-answered-in-a-week-share',
  words: { en: 'Leads acted on within a week', km: 'ព័ត៌មានដែលបានចាត់វិធានការក្នុងមួយសប្តាហ៍' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'lead',
  unit: UNIT.percent,
  date: 'received_on',
  measure: { type: 'share', of: { response_band: ['within_24h', 'days_2_7'] } },
  dimensions: [...LEAD_CUTS, ...PERIODS],
  form: 'hotline',
  caveat: CAVEAT.bothNumbers,
})
