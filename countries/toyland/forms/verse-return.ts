import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import song from '../kinds/toyland_song.ts'

/** The form of a record kind that is Toyland's own. */
export default defineForm({
  id: 'verse-return',
  words: { en: 'Song return' },
  version: 1,
  kind: song.id,
  fields: fieldsFrom(song, {
    town: { required: true },
    page: { required: true },
    sung_month: { required: true },
    hat: {},
    verses: {},
    sleeper_name: { required: true },
  }),
  naturalKey: ['town', 'page'],
  slot: { office: 'town', list: 'towns', date: 'sung_month', period: 'quarter', dueDays: 10, from: '2023-01-01' },
})
