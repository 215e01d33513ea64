import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** Who asked for what, and what changed in the case afterwards. */
export default defineForm({
  id: 'interference',
  words: { en: 'Interference in a case', km: 'ការជ្រៀតជ្រែកក្នុងសំណុំរឿង' },
  version: 1,
  kind: 'interference_report',
  fields: fieldsFrom('interference_report', {
    office: { required: true, list: 'oversight-offices' },
    report_number: { required: true },
    received_month: { required: true },
    actor_force: {},
    request_type: { required: true },
    stage: {},
    change_after: {},
    status: {},
    case_reference: {},
    remarks: {},
  }),
  naturalKey: ['office', 'report_number'],
  slot: { office: 'office', list: 'oversight-offices', date: 'received_month', period: 'quarter', dueDays: 60, from: '2020-01-01' },
})
