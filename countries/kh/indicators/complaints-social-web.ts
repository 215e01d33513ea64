import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Complaints of suspected trafficking to the national police; people defrauded by a scam are counted apart. */
export default defineIndicator({
  id: 'complaints-social-web',
  words: { en: 'Complaints by social media and website', km: 'ពាក្យបណ្តឹងតាមបណ្តាញសង្គម និងគេហទំព័រ' },
  version: 1,
  kind: 'lead',
  unit: UNIT.complaints,
  date: 'received_on',
  where: { channel: ['SOCIAL_MEDIA', 'WEBSITE'], office: ['CNP-NAT', 'CNP-X1'], lead_type: { not: ['SCAM_FRAUD'] } },
  dimensions: [...LEAD_CUTS, ...PERIODS],
  form: 'complaint',
  caveat: CAVEAT.detected,
})
