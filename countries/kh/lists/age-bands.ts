import { defineCodeList } from '../../../src/core/country/index.ts'

/** The two official bands for accused persons: finer ones would single people out. */
export default defineCodeList({
  id: 'age-bands',
  words: { en: 'Age band', km: 'ក្រុមអាយុ' },
  // What is asked is the number of children.
  together: [
    { code: '18+_or_unknown', words: { en: '18 or over, or not known', km: '១៨ ឆ្នាំឡើងទៅ ឬមិនដឹង' }, of: ['18+', 'unknown', 'several'] },
  ],
  whole: { order: [], validFrom: '2026-12-02' },
  codes: [
    { code: '<18', words: { en: 'Under 18', km: 'ក្រោម ១៨ ឆ្នាំ' }, aliases: ['Minor', 'Child', '0-17', '< 18', 'អនីតិជន'] },
    { code: '18+', words: { en: '18 or over', km: '១៨ ឆ្នាំឡើងទៅ' }, aliases: ['Adult', '18 and over', '>=18', '≥18', '18 +', 'មនុស្សពេញវ័យ'] },
    { code: 'unknown', words: { en: 'Unknown', km: 'មិនដឹង' }, aliases: ['Not recorded'] },
  ],
})
