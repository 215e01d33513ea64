import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'

/** One campaign, with what went out and whom it reached. */
export default defineForm({
  id: 'awareness',
  words: { en: 'Awareness', km: 'ការលើកកម្ពស់ការយល់ដឹង' },
  version: 1,
  kind: 'awareness_activity',
  fields: fieldsFrom('awareness_activity', {
    office: { required: true, list: 'ncct-offices' },
    number: { required: true },
    held_on: { required: true },
    channel: { required: true },
    audience: {},
    messages: {},
    reach: {},
    province: {},
  }),
  naturalKey: ['office', 'number', 'held_on'],
  slot: { office: 'office', list: 'ncct-offices', date: 'held_on', period: 'quarter', dueDays: 30, from: '2020-01-01' },
})
