import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** One payment that arrived. In riel; where it was paid in dollars, with the rate and its day. */
export default defineForm({
  id: 'payment-return',
  words: { en: 'Payments to victims', km: 'ការបង់ប្រាក់ឱ្យជនរងគ្រោះ' },
  version: 1,
  kind: 'reparation_payment',
  fields: fieldsFrom('reparation_payment', {
    office: { required: true, list: 'victim-support-offices' },
    case_number: { required: true },
    act_no: { required: true },
    paid_on: { required: true },
    reparation_type: { required: true },
    amount: { required: true },
    rate: {},
    rate_on: {},
    victims: {},
    ngo_assisted: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'case_number', 'act_no', 'paid_on'],
  slot: { office: 'office', list: 'victim-support-offices', date: 'paid_on', period: 'quarter', dueDays: 30, from: '2020-01-01' },
})
