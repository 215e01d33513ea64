import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Requests between states. */
export default defineIndicator({
  id: 'cooperation-requests',
  words: { en: 'Requests between states', km: 'សំណើរវាងរដ្ឋ' },
  version: 1,
  kind: 'coop_request',
  unit: UNIT.requests,
  date: 'received_on',
  dimensions: ['office', 'partner', 'direction', 'coop_type', 'subject', 'outcome', 'form_of_exploitation', ...PERIODS],
  form: 'cooperation-return',
  caveat: CAVEAT.recordedOnly,
})
