import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** One decision that stands out. Judges are sealed, and only oversight groups by them. */
export default defineForm({
  id: 'panel-review',
  words: { en: 'Decisions of panels, for review', km: 'សេចក្តីសម្រេចក្រុមប្រឹក្សា សម្រាប់ពិនិត្យ' },
  version: 1,
  kind: 'panel_decision',
  fields: fieldsFrom('panel_decision', {
    office: { required: true, list: 'oversight-offices' },
    number: { required: true },
    decided_month: { required: true },
    act: { required: true },
    province: {},
    form_of_exploitation: {},
    judges: {},
    case_reference: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'number'],
  slot: { office: 'office', list: 'oversight-offices', date: 'decided_month', period: 'quarter', dueDays: 60, from: '2020-01-01' },
})
