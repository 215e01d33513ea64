import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** So that nobody under an open allegation holds the key to his own file. */
export default defineForm({
  id: 'official-role',
  words: { en: 'Appointments', km: 'ការតែងតាំង' },
  version: 1,
  kind: 'official_role',
  fields: fieldsFrom('official_role', {
    office: { required: true, list: 'oversight-offices' },
    report_number: { required: true },
    appointed_month: { required: true },
    actor_force: {},
    rank_band: {},
    allegation_status: {},
    official_name: {},
    official_name_latin: {},
  }),
  naturalKey: ['office', 'report_number'],
  slot: { office: 'office', list: 'oversight-offices', date: 'appointed_month', period: 'quarter', dueDays: 60, from: '2020-01-01' },
})
