import { defineCodeList } from '../../../src/core/country/index.ts'

export default defineCodeList({
  id: 'deeds',
  words: { en: 'Deeds' },
  codes: [
    { code: 'MOON', words: { en: 'Stealing the moon' } },
    { code: 'ECHO', words: { en: 'Selling an echo' } },
    { code: 'NAP', words: { en: 'Waking a cat' } },
  ],
})
