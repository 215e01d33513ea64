import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { atMost } from '../row-rules.ts'

/** One meeting; survivors are counted, never named. */
export default defineForm({
  id: 'meeting',
  words: { en: 'Meetings', km: 'កិច្ចប្រជុំ' },
  version: 1,
  kind: 'meeting',
  fields: fieldsFrom('meeting', {
    office: { required: true, list: 'ncct-offices' },
    number: { required: true },
    held_on: { required: true },
    body_type: { required: true },
    meeting_type: {},
    participants: {},
    survivors: {},
    survivors_first: {},
    province: {},
  }),
  mayLackColumns: true,
  naturalKey: ['office', 'number', 'held_on'],
  slot: { office: 'office', list: 'ncct-offices', date: 'held_on', period: 'quarter', dueDays: 15, from: '2020-01-01' },
  check: (row) => [...atMost(row, 'survivors', 'participants'), ...atMost(row, 'survivors_first', 'survivors')],
})
