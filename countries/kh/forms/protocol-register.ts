import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { notBefore } from '../row-rules.ts'

/** One procedure in one version. */
export default defineForm({
  id: 'protocol-register',
  words: { en: 'Written procedures', km: 'នីតិវិធីជាលាយលក្ខណ៍អក្សរ' },
  version: 1,
  kind: 'protocol',
  fields: fieldsFrom('protocol', {
    office: { required: true, list: 'ncct-offices' },
    number: { required: true },
    topic: { required: true },
    protocol_version: { required: true },
    in_force_from: { required: true },
    in_force_until: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'number', 'protocol_version'],
  slot: { office: 'office', list: 'ncct-offices', date: 'in_force_from', period: 'year', dueDays: 60, from: '2020-01-01' },
  check: (row) => [...notBefore(row, 'in_force_until', 'in_force_from')],
})
