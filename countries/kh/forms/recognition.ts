import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { notBefore } from '../row-rules.ts'

/** One application to the interior ministry and its answer. */
export default defineForm({
  id: 'recognition',
  words: { en: 'Applications for formal recognition', km: 'ពាក្យសុំទទួលស្គាល់ជាផ្លូវការ' },
  version: 1,
  kind: 'recognition',
  fields: fieldsFrom('recognition', {
    office: { required: true, list: 'moi-offices' },
    file_number: { required: true },
    filed_on: { required: true },
    decided_on: {},
    decision: { required: true },
    representative: {},
    province: {},
    person_name: {},
    person_name_latin: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'file_number'],
  slot: {
    office: 'office',
    list: 'moi-offices',
    date: 'filed_on',
    period: 'quarter',
    dueDays: 15,
    from: '2020-01-01',
    afterwards: ['decided_on', 'decision'],
  },
  check: (row) => [...notBefore(row, 'decided_on', 'filed_on')],
})
