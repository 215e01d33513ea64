import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** Fees, broken promises, papers kept: what workers say of recruiters. */
export default defineForm({
  id: 'recruitment-complaint',
  words: { en: 'Complaints about recruitment', km: 'បណ្តឹងអំពីការជ្រើសរើស' },
  version: 1,
  kind: 'recruitment_complaint',
  fields: fieldsFrom('recruitment_complaint', {
    office: { required: true, list: 'labour-offices' },
    number: { required: true },
    received_month: { required: true },
    holder_type: {},
    complaint_type: { required: true },
    corridor: {},
    fee_amount: {},
    tip_indicator: {},
    outcome: {},
    province: {},
  }),
  naturalKey: ['office', 'number', 'received_month'],
  slot: { office: 'office', list: 'labour-offices', date: 'received_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
})
