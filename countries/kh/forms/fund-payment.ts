import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** There is no fund yet; the form waits for it, so that the first payment is seen. */
export default defineForm({
  id: 'fund-payment',
  words: { en: 'Payments from a victims’ fund', km: 'ការបង់ពីមូលនិធិជនរងគ្រោះ' },
  version: 1,
  kind: 'fund_payment',
  fields: fieldsFrom('fund_payment', {
    office: { required: true, list: 'justice-offices' },
    file_number: { required: true },
    paid_month: { required: true },
    amount: { required: true },
    sex: {},
    citizenship: {},
  }),
  naturalKey: ['office', 'file_number', 'paid_month'],
  slot: { office: 'office', list: 'justice-offices', date: 'paid_month', period: 'year', dueDays: 60, from: '2020-01-01' },
})
