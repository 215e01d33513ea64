import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { monthOf } from '../derive.ts'

/** One person who goes home, either way across the border. */
export default defineForm({
  id: 'repatriation-return',
  words: { en: 'Repatriations', km: 'មាតុភូមិនិវត្តន៍' },
  version: 1,
  kind: 'repatriation',
  fields: fieldsFrom('repatriation', {
    office: { required: true, list: 'repatriation-offices' },
    file_number: { required: true },
    travelled_day: { required: true },
    direction: { required: true },
    country: {},
    funder: {},
    partner: {},
    voluntary: {},
    sop_used: {},
    fear_asked: {},
    form_of_exploitation: {},
    sex: {},
    age_band: {},
    citizenship: {},
  }),
  naturalKey: ['office', 'file_number'],
  slot: { office: 'office', list: 'repatriation-offices', date: 'travelled_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  derive: (row) => ({ travelled_month: monthOf(row.travelled_day) }),
})
