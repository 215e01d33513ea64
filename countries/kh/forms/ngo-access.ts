import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { notBefore } from '../row-rules.ts'

/** One request and its answer. */
export default defineForm({
  id: 'ngo-access',
  words: { en: 'Requests of NGOs to see people held', km: 'សំណើអង្គការចូលជួប' },
  version: 1,
  kind: 'ngo_access_request',
  fields: fieldsFrom('ngo_access_request', {
    office: { required: true, list: 'ngo-offices' },
    number: { required: true },
    requested_on: { required: true },
    decided_on: {},
    decision: { required: true },
    facility_type: {},
    province: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'number'],
  slot: {
    office: 'office',
    list: 'ngo-offices',
    date: 'requested_on',
    period: 'quarter',
    dueDays: 15,
    from: '2020-01-01',
    afterwards: ['decided_on', 'decision'],
  },
  check: (row) => [...notBefore(row, 'decided_on', 'requested_on')],
})
