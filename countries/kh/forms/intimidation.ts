import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** Pressure on those who help; no sign-in, no address kept. */
export default defineForm({
  id: 'intimidation',
  words: { en: 'Intimidation', km: 'ការគំរាមកំហែង' },
  version: 1,
  kind: 'intimidation_report',
  fields: fieldsFrom('intimidation_report', {
    office: { required: true, list: 'oversight-offices' },
    report_number: { required: true },
    received_month: { required: true },
    target_type: { required: true },
    actor_force: {},
    act_type: { required: true },
    status: {},
    province: {},
    remarks: {},
  }),
  naturalKey: ['office', 'report_number'],
  slot: { office: 'office', list: 'oversight-offices', date: 'received_month', period: 'quarter', dueDays: 60, from: '2020-01-01' },
})
