import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { atMost, notBefore } from '../row-rules.ts'

/** Money owed to one person, and what of it was paid. */
export default defineForm({
  id: 'entitlement-return',
  words: { en: 'Allowances owed and paid', km: 'ប្រាក់ឧបត្ថម្ភដែលត្រូវបង់ និងបានបង់' },
  version: 1,
  kind: 'entitlement',
  fields: fieldsFrom('entitlement', {
    office: { required: true, list: 'social-offices' },
    file_number: { required: true },
    due_month: { required: true },
    paid_month: {},
    entitlement_type: { required: true },
    months: {},
    amount_due: { required: true, isAll: true },
    amount_paid: {},
    province: {},
  }),
  naturalKey: ['office', 'file_number', 'entitlement_type', 'due_month'],
  slot: { office: 'office', list: 'social-offices', date: 'due_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  check: (row) => [...notBefore(row, 'paid_month', 'due_month', 'warning'), ...atMost(row, 'amount_paid', 'amount_due', 'warning')],
})
