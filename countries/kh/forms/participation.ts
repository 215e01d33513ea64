import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { quarterOf } from '../derive.ts'

/** One survivor who takes part, as what; the case is sealed. */
export default defineForm({
  id: 'participation',
  words: { en: 'Survivors in the proceedings', km: 'ជនរងគ្រោះក្នុងនីតិវិធី' },
  version: 1,
  kind: 'victim_participation',
  fields: fieldsFrom('victim_participation', {
    office: { required: true, list: 'victim-support-offices' },
    file_number: { required: true },
    case_reference: {},
    participated_day: { required: true },
    court: {},
    role: { required: true },
    received_services: {},
    help_conditional: {},
    has_counsel: {},
    for_child_alone: {},
    sex: {},
    age_band: {},
    citizenship: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'file_number'],
  slot: {
    office: 'office',
    list: 'victim-support-offices',
    date: 'participated_quarter',
    period: 'quarter',
    dueDays: 30,
    from: '2020-01-01',
  },
  derive: (row) => ({ participated_quarter: quarterOf(row.participated_day) }),
})
