import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** One person on the way home, by the four stages of the ministry’s circular. */
export default defineForm({
  id: 'reintegration-return',
  words: { en: 'Reintegration', km: 'សមាហរណកម្ម' },
  version: 1,
  kind: 'reintegration',
  fields: fieldsFrom('reintegration', {
    office: { required: true, list: 'service-offices' },
    file_number: { required: true },
    started_month: { required: true },
    stage: { required: true },
    risk_level: {},
    decision: {},
    followed_up: {},
    retrafficked: {},
    sex: {},
    age_band: {},
    province: {},
  }),
  naturalKey: ['office', 'file_number'],
  slot: { office: 'office', list: 'service-offices', date: 'started_month', period: 'quarter', dueDays: 30, from: '2020-01-01' },
})
