import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Leads that led to an investigation. */
export default defineIndicator({
  id: 'leads-investigated-share',
  words: { en: 'Leads that led to an investigation', km: 'ព័ត៌មានដែលនាំទៅការស៊ើបអង្កេត' },
  version: 1,
  kind: 'lead',
  unit: UNIT.percent,
  date: 'received_on',
  where: { lead_type: { not: ['SCAM_FRAUD'] } },
  measure: { type: 'share', of: { results: ['investigation'] } },
  dimensions: [...LEAD_CUTS, ...PERIODS],
  form: 'hotline',
  caveat: CAVEAT.bothNumbers,
})
