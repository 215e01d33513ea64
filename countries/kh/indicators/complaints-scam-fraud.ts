import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Complaints of people defrauded by scams. */
export default defineIndicator({
  id: 'complaints-scam-fraud',
  words: { en: 'Complaints of people defrauded by scams', km: 'ពាក្យបណ្តឹងរបស់ជនរងគ្រោះនៃការឆបោក' },
  version: 1,
  kind: 'lead',
  unit: UNIT.complaints,
  date: 'received_on',
  where: { lead_type: ['SCAM_FRAUD'] },
  dimensions: [...LEAD_CUTS, ...PERIODS],
  form: 'complaint',
  caveat: CAVEAT.recordedOnly,
})
