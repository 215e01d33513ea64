import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** After an operation that found an empty house. */
export default defineForm({
  id: 'leak-review',
  words: { en: 'Reviews of suspected leaks', km: 'ការពិនិត្យការបែកធ្លាយ' },
  version: 1,
  kind: 'leak_review',
  fields: fieldsFrom('leak_review', {
    office: { required: true, list: 'oversight-offices' },
    report_number: { required: true },
    operation_month: { required: true },
    outcome: { required: true },
    hours_band: {},
    was_sealed: {},
    actor_force: {},
    province: {},
    remarks: {},
  }),
  naturalKey: ['office', 'report_number'],
  slot: { office: 'office', list: 'oversight-offices', date: 'operation_month', period: 'quarter', dueDays: 60, from: '2020-01-01' },
})
