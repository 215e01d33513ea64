import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import accused from '../kinds/accused_episode.ts'

/** Asks for fields that Toyland adds to a record kind of the model. */
export default defineForm({
  id: 'tune-return',
  words: { en: 'Tune return' },
  version: 1,
  kind: accused.id,
  sentBy: ['bell'],
  fields: fieldsFrom(accused, {
    court: { required: true, list: 'towns', words: { en: 'Town' } },
    case_number: { required: true, words: { en: 'Case number' } },
    registered_on: { required: true, words: { en: 'Rung on' } },
    toyland_bells: {},
    toyland_excuse: {},
  }),
  naturalKey: ['court', 'case_number'],
  slot: { office: 'court', list: 'towns', date: 'registered_on', period: 'quarter', dueDays: 10, from: '2023-01-01' },
})
