import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { atMost, moneyDecided, notBefore } from '../row-rules.ts'

/** What a unit spent and got back. */
export default defineForm({
  id: 'claim',
  words: { en: 'Claims for money spent', km: 'ការទាមទារសំណងចំណាយ' },
  version: 1,
  kind: 'reimbursement_claim',
  fields: fieldsFrom('reimbursement_claim', {
    office: { required: true, list: 'mef-offices' },
    number: { required: true },
    claimed_on: { required: true },
    paid_on: {},
    body_type: {},
    claimed: { required: true, isAll: true },
    paid: {},
    province: {},
    decision: {},
    decided_on: {},
    approved: {},
  }),
  naturalKey: ['office', 'number', 'claimed_on'],
  slot: {
    office: 'office',
    list: 'mef-offices',
    date: 'claimed_on',
    period: 'quarter',
    dueDays: 30,
    from: '2020-01-01',
    afterwards: ['paid_on', 'paid', 'decision', 'decided_on', 'approved'],
  },
  check: (row) => [
    ...notBefore(row, 'paid_on', 'claimed_on'),
    ...atMost(row, 'paid', 'claimed'),
    ...moneyDecided(row, { asked: 'claimed', askedOn: 'claimed_on', came: 'paid', cameOn: 'paid_on' }),
  ],
})
