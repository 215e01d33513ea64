import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Leads without action. */
export default defineIndicator({
  id: 'leads-no-action',
  words: { en: 'Leads without action', km: 'ព័ត៌មានគ្មានវិធានការ' },
  version: 1,
  kind: 'lead',
  unit: UNIT.leads,
  date: 'received_on',
  where: { state: ['no_action'] },
  measure: { type: 'cases', columns: ['office', 'lead_number'] },
  dimensions: [...LEAD_CUTS, ...PERIODS],
  form: 'hotline',
  caveat: CAVEAT.linkedOnce,
})
