import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import { atMost } from '../row-rules.ts'

/** One briefing, with how many came and how many of them were women. */
export default defineForm({
  id: 'briefing',
  words: { en: 'Briefings before departure', km: 'ការណែនាំមុនចេញដំណើរ' },
  version: 1,
  kind: 'briefing',
  fields: fieldsFrom('briefing', {
    office: { required: true, list: 'labour-offices' },
    number: { required: true },
    held_on: { required: true },
    destination: {},
    participants: { required: true },
    participants_female: {},
  }),
  naturalKey: ['office', 'number', 'held_on'],
  slot: { office: 'office', list: 'labour-offices', date: 'held_on', period: 'quarter', dueDays: 30, from: '2020-01-01' },
  check: (row) => [...atMost(row, 'participants_female', 'participants')],
})
