import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Leads and complaints. */
export default defineIndicator({
  id: 'leads',
  words: { en: 'Leads and complaints', km: 'ព័ត៌មាន និងពាក្យបណ្តឹង' },
  version: 1,
  kind: 'lead',
  unit: UNIT.leads,
  date: 'received_on',
  measure: { type: 'cases', columns: ['office', 'lead_number'] },
  dimensions: [...LEAD_CUTS, ...PERIODS],
  form: 'hotline',
  caveat: CAVEAT.linkedOnce,
})
