import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { onlyIf } from '../row-rules.ts'

/** A debt that holds a person, and who owns it now. */
export default defineForm({
  id: 'debt-return',
  words: { en: 'Debts of workers', km: 'បំណុលរបស់កម្មករ' },
  version: 1,
  kind: 'debt',
  fields: fieldsFrom('debt', {
    office: { required: true, list: 'debt-offices' },
    number: { required: true },
    recorded_month: { required: true },
    creditor_type: { required: true },
    amount: {},
    debt_purpose: {},
    linked_exploitation: {},
    reassigned: {},
    assigned_to_site: {},
    debtor_outcome: {},
    province: {},
  }),
  naturalKey: ['office', 'number', 'recorded_month'],
  slot: { office: 'office', list: 'debt-offices', date: 'recorded_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  check: (row) => [
    ...onlyIf(
      row,
      'assigned_to_site',
      'reassigned',
      ['yes'],
      'Somebody took the debt over, yet it was not sold.',
      'មានអ្នកទទួលបំណុល ប៉ុន្តែបំណុលមិនត្រូវបានលក់។',
    ),
  ],
})
