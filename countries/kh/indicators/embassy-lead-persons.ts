import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People named in leads of embassies. */
export default defineIndicator({
  id: 'embassy-lead-persons',
  words: { en: 'People named in leads of embassies', km: 'មនុស្សដែលបានរាយឈ្មោះដោយស្ថានទូត' },
  version: 1,
  kind: 'lead',
  unit: UNIT.persons,
  date: 'received_on',
  where: { channel: ['EMBASSY'], office: ['MFA-NAT', 'MFA-X1'] },
  measure: { type: 'sum', column: 'persons_named' },
  dimensions: [...LEAD_CUTS, ...PERIODS],
  form: 'embassy-lead',
  caveat: CAVEAT.recordedOnly,
})
