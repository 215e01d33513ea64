import { defineIndicator } from '../../../src/core/country/index.ts'
import { cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Requests between states. */
export default defineIndicator({
  id: 'cooperation-requests',
  words: { en: 'Requests between states', km: 'សំណើរវាងរដ្ឋ' },
  version: 1,
  kind: 'coop_request',
  unit: UNIT.requests,
  date: 'received_on',
  dimensions: {
    ...cuts({
      office: 'cooperation-offices',
      partner: 'citizenships',
      direction: 'coop-directions',
      coop_type: 'coop-types',
      subject: 'case-classes',
      outcome: 'coop-outcomes',
      form_of_exploitation: 'forms-of-exploitation',
    }),
    ...periodsOf('received_on'),
  },
  form: 'cooperation-return',
  caveat: CAVEAT.recordedOnly,
})
