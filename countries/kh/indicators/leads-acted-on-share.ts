import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Leads that were acted on. */
export default defineIndicator({
  id: 'leads-acted-on-share',
  words: { en: 'Leads that were acted on', km: 'ព័ត៌មានដែលបានចាត់វិធានការ' },
  version: 1,
  kind: 'lead',
  unit: UNIT.percent,
  date: 'received_on',
  where: { lead_type: { not: ['SCAM_FRAUD'] } },
  measure: { type: 'share', of: { results: ['operation', 'investigation', 'victim_identified', 'referred_to_services'] } },
  dimensions: [...LEAD_CUTS, ...PERIODS],
  form: 'hotline',
  caveat: CAVEAT.bothNumbers,
})
