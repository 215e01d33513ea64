import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { quarterOf } from '../derive.ts'
import { notBefore } from '../row-rules.ts'

/** One measure asked for, given or not; and what made it necessary. */
export default defineForm({
  id: 'protection-return',
  words: { en: 'Protection of victims and witnesses', km: 'ការការពារជនរងគ្រោះ និងសាក្សី' },
  version: 1,
  kind: 'protection_measure',
  fields: fieldsFrom('protection_measure', {
    office: { required: true, list: 'victim-support-offices' },
    file_number: { required: true },
    requested_day: { required: true },
    measure_type: { required: true },
    decision: { required: true },
    threat_reported: {},
    threat_types: {},
    from_day: {},
    to_day: {},
    remarks: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'file_number'],
  slot: { office: 'office', list: 'victim-support-offices', date: 'requested_quarter', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  derive: (row) => ({ requested_quarter: quarterOf(row.requested_day) }),
  check: (row) => [...notBefore(row, 'to_day', 'from_day')],
})
