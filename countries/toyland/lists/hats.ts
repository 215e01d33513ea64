import { defineCodeList } from '../../../src/core/country/index.ts'

export default defineCodeList({
  id: 'hats',
  words: { en: 'Hats' },
  codes: [
    { code: 'red', words: { en: 'Red hat' } },
    { code: 'blue', words: { en: 'Blue hat' } },
    { code: 'none', words: { en: 'No hat' } },
  ],
})
