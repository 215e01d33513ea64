import { defineCodeList } from '../../../src/core/country/index.ts'

/** Three towns; the third was founded late, to try validity. */
export default defineCodeList({
  id: 'towns',
  words: { en: 'Towns' },
  codes: [
    { code: 'ACORN', words: { en: 'Acorn' } },
    { code: 'BUTTON', words: { en: 'Button' }, aliases: ['Buttonville'] },
    { code: 'CANDLE', words: { en: 'Candle' }, validFrom: '2024-01-01' },
  ],
})
