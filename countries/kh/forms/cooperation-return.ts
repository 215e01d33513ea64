import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { notBefore } from '../row-rules.ts'

/** One request: trafficking or a dispute, answered or not. */
export default defineForm({
  id: 'cooperation-return',
  words: { en: 'Requests between states', km: 'សំណើរវាងរដ្ឋ' },
  version: 1,
  kind: 'coop_request',
  fields: fieldsFrom('coop_request', {
    office: { required: true, list: 'cooperation-offices' },
    number: { required: true },
    received_on: { required: true },
    answered_on: {},
    partner: { required: true },
    direction: { required: true },
    coop_type: { required: true },
    subject: { required: true },
    outcome: { required: true },
    form_of_exploitation: {},
    remarks: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'number', 'received_on'],
  slot: {
    office: 'office',
    list: 'cooperation-offices',
    date: 'received_on',
    period: 'quarter',
    dueDays: 30,
    from: '2020-01-01',
    afterwards: ['answered_on', 'outcome'],
  },
  check: (row) => [...notBefore(row, 'answered_on', 'received_on')],
})
