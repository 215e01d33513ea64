import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** Held by the oversight body alone; administrators do not see that it exists. */
export default defineForm({
  id: 'allegation',
  words: { en: 'Allegation against an official', km: 'ការចោទប្រកាន់លើមន្ត្រី' },
  version: 1,
  kind: 'integrity_allegation',
  fields: fieldsFrom('integrity_allegation', {
    office: { required: true, list: 'oversight-offices' },
    report_number: { required: true },
    received_month: { required: true },
    allegation_type: { required: true },
    actor_force: {},
    rank_band: {},
    source: {},
    site_type: {},
    entry_mode: {},
    amount_band: {},
    status: { required: true },
    sealed_from_own_body: {},
    broker_linked: {},
    cooperation_linked: {},
    recanted: {},
    province: {},
    amount: {},
    unit_named: {},
    remarks: {},
  }),
  naturalKey: ['office', 'report_number'],
  slot: { office: 'office', list: 'oversight-offices', date: 'received_month', period: 'quarter', dueDays: 60, from: '2020-01-01' },
})
