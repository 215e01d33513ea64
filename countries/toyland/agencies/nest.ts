import { defineAgency } from '../../../src/core/country/index.ts'

export default defineAgency({
  id: 'nest',
  words: { en: 'The Nest' },
  type: 'ngo',
  sends: ['verse-return'],
  fictional: true,
})
