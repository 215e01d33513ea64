import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { atMost } from '../row-rules.ts'

/** The whole that training is measured against. */
export default defineForm({
  id: 'post-count',
  words: { en: 'Posts filled and trained', km: 'តំណែងដែលបានបំពេញ និងបណ្តុះបណ្តាល' },
  version: 1,
  kind: 'post',
  fields: fieldsFrom('post', {
    office: { required: true, list: 'national-offices' },
    number: { required: true },
    counted_on: { required: true },
    audience: { required: true },
    rural: {},
    filled: { required: true, isAll: true },
    trained: {},
    province: {},
  }),
  naturalKey: ['office', 'number', 'counted_on'],
  slot: { office: 'office', list: 'national-offices', date: 'counted_on', period: 'year', dueDays: 60, from: '2020-01-01' },
  check: (row) => [...atMost(row, 'trained', 'filled')],
})
