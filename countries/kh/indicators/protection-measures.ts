import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Protection asked for by victims and witnesses. */
export default defineIndicator({
  id: 'protection-measures',
  words: { en: 'Protection asked for by victims and witnesses', km: 'ការការពារដែលបានស្នើ' },
  version: 1,
  kind: 'protection_measure',
  unit: UNIT.requests,
  date: 'requested_quarter',
  dimensions: [...OFFICE_CUTS, 'measure_type', 'decision', 'threat_reported', 'threat_types', 'quarter', 'year'],
  form: 'protection-return',
  caveat: CAVEAT.recordedOnly,
})
