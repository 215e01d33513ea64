import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { daysBetween } from '../derive.ts'
import { notBefore } from '../row-rules.ts'

/** One request, its answer and the days between. */
export default defineForm({
  id: 'entry-permission',
  words: { en: 'Permissions to enter a site', km: 'ការអនុញ្ញាតចូលទីតាំង' },
  version: 1,
  kind: 'entry_permission',
  fields: fieldsFrom('entry_permission', {
    office: { required: true, list: 'moi-offices' },
    number: { required: true },
    requested_on: { required: true },
    decided_on: {},
    decision: { required: true },
    decider_role: {},
    site_type: {},
    province: {},
    site_number: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'number'],
  slot: {
    office: 'office',
    list: 'moi-offices',
    date: 'requested_on',
    period: 'quarter',
    dueDays: 15,
    from: '2020-01-01',
    afterwards: ['decided_on', 'decision', 'decider_role'],
  },
  derive: (row) => ({ days_waited: daysBetween(row.requested_on, row.decided_on) }),
  check: (row) => [...notBefore(row, 'decided_on', 'requested_on')],
})
