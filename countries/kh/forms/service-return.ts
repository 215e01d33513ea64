import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { monthOf } from '../derive.ts'

/** One service to one person. */
export default defineForm({
  id: 'service-return',
  words: { en: 'Services given', km: 'សេវាដែលបានផ្តល់' },
  version: 1,
  kind: 'service_episode',
  fields: fieldsFrom('service_episode', {
    office: { required: true, list: 'service-offices' },
    file_number: { required: true },
    started_day: { required: true },
    service_type: { required: true },
    provider_type: {},
    funder: {},
    status: {},
    conditional_on_participation: {},
    participates: {},
    form_of_exploitation: {},
    sex: {},
    age_band: {},
    citizenship: {},
    province: {},
  }),
  naturalKey: ['office', 'file_number', 'service_type', 'started_day'],
  slot: { office: 'office', list: 'service-offices', date: 'started_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  derive: (row) => ({ started_month: monthOf(row.started_day) }),
})
