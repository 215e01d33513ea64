import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** What an allegation came to inside the service. */
export default defineForm({
  id: 'discipline',
  words: { en: 'Discipline of officials', km: 'វិន័យលើមន្ត្រី' },
  version: 1,
  kind: 'disciplinary_action',
  fields: fieldsFrom('disciplinary_action', {
    office: { required: true, list: 'oversight-offices' },
    report_number: { required: true },
    decided_month: { required: true },
    actor_force: {},
    rank_band: {},
    ground: {},
    sanction: { required: true },
    referred_for_prosecution: {},
    province: {},
  }),
  naturalKey: ['office', 'report_number'],
  slot: { office: 'office', list: 'oversight-offices', date: 'decided_month', period: 'quarter', dueDays: 60, from: '2020-01-01' },
})
