import { defineCodeList } from '../../../src/core/country/index.ts'
import provinces from './provinces.ts'

/** Where, as papers write it: a table has a cell for those of whom no province is said, and people are met abroad. */
export default defineCodeList({
  id: 'paper-places',
  words: { en: 'Places in papers', km: 'ទីកន្លែងក្នុងឯកសារ' },
  codes: [
    ...provinces.codes,
    { code: 'ABROAD', words: { en: 'Abroad', km: 'នៅក្រៅប្រទេស' } },
    { code: 'UNK', words: { en: 'Unknown', km: 'មិនដឹង' }, aliases: ['Not said', 'Not written'] },
  ],
})
