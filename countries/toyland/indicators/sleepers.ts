import { defineIndicator } from '../../../src/core/country/index.ts'

export default defineIndicator({
  id: 'sleepers',
  words: { en: 'Sleepers sung for' },
  version: 1,
  kind: 'toyland_song',
  unit: { en: 'people' },
  date: 'sung_month',
  dimensions: ['town', 'hat', 'quarter'],
  form: 'verse-return',
  caveat: { en: 'Nobody here exists.' },
})
