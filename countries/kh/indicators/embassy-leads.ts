import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Leads received from embassies. */
export default defineIndicator({
  id: 'embassy-leads',
  words: { en: 'Leads received from embassies', km: 'ព័ត៌មានពីស្ថានទូត' },
  version: 1,
  kind: 'lead',
  unit: UNIT.leads,
  date: 'received_on',
  where: { channel: ['EMBASSY'] },
  measure: { type: 'cases', columns: ['office', 'lead_number'] },
  rounded: true,
  dimensions: [...LEAD_CUTS, ...PERIODS],
  form: 'embassy-lead',
  caveat: CAVEAT.linkedOnce,
})
