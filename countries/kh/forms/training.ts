import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { atMost } from '../row-rules.ts'

/** One course, with how many began and how many finished. */
export default defineForm({
  id: 'training',
  words: { en: 'Training', km: 'វគ្គបណ្តុះបណ្តាល' },
  version: 1,
  kind: 'training',
  fields: fieldsFrom('training', {
    office: { required: true, list: 'national-offices' },
    number: { required: true },
    held_on: { required: true },
    course: { required: true },
    audience: { required: true },
    rank_band: {},
    rural: {},
    enrolled: {},
    completed: { required: true },
    province: {},
  }),
  naturalKey: ['office', 'number', 'held_on'],
  slot: { office: 'office', list: 'national-offices', date: 'held_on', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  check: (row) => [...atMost(row, 'completed', 'enrolled', 'warning')],
})
