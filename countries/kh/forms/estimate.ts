import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { atMost } from '../row-rules.ts'

/** One published estimate. It is never added to a count. */
export default defineForm({
  id: 'estimate',
  words: { en: 'Estimates of others', km: 'ការប៉ាន់ប្រមាណរបស់អ្នកដទៃ' },
  version: 1,
  kind: 'external_estimate',
  fields: fieldsFrom('external_estimate', {
    office: { required: true, list: 'ncct-offices' },
    number: { required: true },
    published_on: { required: true },
    subject: { required: true },
    quantity: { required: true, isAll: true },
    low: {},
    high: {},
    source_type: { required: true },
    method: {},
    is_current: {},
    source_title: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'number'],
  slot: { office: 'office', list: 'ncct-offices', date: 'published_on', period: 'year', dueDays: 60, from: '2020-01-01' },
  check: (row) => [...atMost(row, 'low', 'quantity'), ...atMost(row, 'quantity', 'high')],
})
