import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** One counsel assigned: met when, paid or not. */
export default defineForm({
  id: 'counsel-return',
  words: { en: 'Counsel of survivors', km: 'មេធាវីរបស់ជនរងគ្រោះ' },
  version: 1,
  kind: 'legal_representation',
  fields: fieldsFrom('legal_representation', {
    office: { required: true, list: 'bar-offices' },
    file_number: { required: true },
    case_reference: {},
    assigned_on: { required: true },
    court: {},
    counsel_type: { required: true },
    for_child_alone: {},
    meetings_before_hearing: {},
    paid: {},
    paid_amount: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'file_number'],
  slot: { office: 'office', list: 'bar-offices', date: 'assigned_on', period: 'quarter', dueDays: 30, from: '2020-01-01' },
})
