import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Complaints at provincial labour offices. */
export default defineIndicator({
  id: 'labour-office-complaints',
  words: { en: 'Complaints at provincial labour offices', km: 'ពាក្យបណ្តឹងនៅមន្ទីរការងារខេត្ត' },
  version: 1,
  kind: 'lead',
  unit: UNIT.complaints,
  date: 'received_on',
  where: { channel: ['MOLVT_PROVINCIAL_OFFICE'] },
  dimensions: [...LEAD_CUTS, ...PERIODS],
  form: 'labour-complaint',
  caveat: CAVEAT.recordedOnly,
})
