import { defineIndicator } from '../../../src/core/country/index.ts'

/** Releases published. */
export default defineIndicator({
  id: 'releases-published',
  words: { en: 'Releases published', km: 'ការផ្សព្វផ្សាយ' },
  version: 1,
  kind: '',
  unit: { en: 'entries', km: 'កំណត់ត្រា' },
  date: '',
  measure: { type: 'entries', kinds: ['release.published'] },
  dimensions: {},
  form: '',
  caveat: {
    en: 'Says how the record itself is kept.',
    km: 'ប្រាប់ពីរបៀបរក្សាកំណត់ត្រា។',
  },
})
