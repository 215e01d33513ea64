import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { notBefore } from '../row-rules.ts'

/** One agreement, with whom and about what. */
export default defineForm({
  id: 'instrument-register',
  words: { en: 'Agreements with other states', km: 'កិច្ចព្រមព្រៀងជាមួយរដ្ឋដទៃ' },
  version: 1,
  kind: 'instrument',
  fields: fieldsFrom('instrument', {
    office: { required: true, list: 'mfaic-offices' },
    number: { required: true },
    signed_on: { required: true },
    expires_on: {},
    instrument_type: { required: true },
    partners: { required: true },
    scopes: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'number'],
  slot: { office: 'office', list: 'mfaic-offices', date: 'signed_on', period: 'year', dueDays: 60, from: '2020-01-01' },
  check: (row) => [...notBefore(row, 'expires_on', 'signed_on')],
})
