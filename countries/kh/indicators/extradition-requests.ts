import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Requests for extradition. */
export default defineIndicator({
  id: 'extradition-requests',
  words: { en: 'Requests for extradition', km: 'សំណើបត្យាប័ន' },
  version: 1,
  kind: 'coop_request',
  unit: UNIT.requests,
  date: 'received_on',
  where: { coop_type: ['extradition'] },
  dimensions: ['office', 'partner', 'direction', 'coop_type', 'subject', 'outcome', 'form_of_exploitation', ...PERIODS],
  form: 'cooperation-return',
  caveat: CAVEAT.recordedOnly,
})
