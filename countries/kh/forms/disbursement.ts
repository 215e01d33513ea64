import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { moneyDecided, notBefore } from '../row-rules.ts'

/** Asked for, approved or not, paid: before the operation, or long after it. */
export default defineForm({
  id: 'disbursement',
  words: { en: 'Money paid to units', km: 'ថវិកាដែលបានបញ្ចេញ' },
  version: 1,
  kind: 'disbursement',
  fields: fieldsFrom('disbursement', {
    office: { required: true, list: 'mef-offices' },
    number: { required: true },
    requested_on: { required: true },
    paid_on: {},
    mode: { required: true },
    body_type: {},
    amount: {},
    province: {},
    asked: {},
    decision: {},
    decided_on: {},
    approved: {},
  }),
  naturalKey: ['office', 'number', 'requested_on'],
  slot: {
    office: 'office',
    list: 'mef-offices',
    date: 'requested_on',
    period: 'quarter',
    dueDays: 30,
    from: '2020-01-01',
    afterwards: ['paid_on', 'amount', 'decision', 'decided_on', 'approved'],
  },
  check: (row) => [
    ...notBefore(row, 'paid_on', 'requested_on'),
    ...moneyDecided(row, { asked: 'asked', askedOn: 'requested_on', came: 'amount', cameOn: 'paid_on' }),
  ],
})
