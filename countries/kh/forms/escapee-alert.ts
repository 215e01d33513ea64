import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { monthOf } from '../derive.ts'

/** One alert and how it ended. */
export default defineForm({
  id: 'escapee-alert',
  words: { en: 'Alerts: somebody who fled was arrested', km: 'ការជូនដំណឹង៖ អ្នករត់គេចត្រូវបានចាប់' },
  version: 1,
  kind: 'escapee_alert',
  fields: fieldsFrom('escapee_alert', {
    office: { required: true, list: 'alert-offices' },
    file_number: { required: true },
    raised_month: { required: true },
    site_type: { required: true },
    province: {},
    ground: {},
    outcome: {},
    debt_claimed: {},
    site_number: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'file_number'],
  slot: { office: 'office', list: 'alert-offices', date: 'raised_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  derive: (row) => ({ raised_month: monthOf(row.raised_month) }),
})
