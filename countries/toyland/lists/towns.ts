import { defineCodeList } from '../../../src/core/country/index.ts'

/** Three towns; the third was founded late, to try validity. */
export default defineCodeList({
  id: 'towns',
  words: { en: 'Towns', km: 'ក្រុង' },
  codes: [
    { code: 'ACORN', words: { en: 'Acorn', km: 'គ្រាប់ឈើ' } },
    { code: 'BUTTON', words: { en: 'Button', km: 'ឡេវ' }, aliases: ['Buttonville'] },
    { code: 'CANDLE', words: { en: 'Candle', km: 'ទៀន' }, validFrom: '2024-01-01' },
  ],
})
