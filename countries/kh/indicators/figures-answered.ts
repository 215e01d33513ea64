import { defineIndicator } from '../../../src/core/country/index.ts'

/** Exact figures given to a named recipient. */
export default defineIndicator({
  id: 'figures-answered',
  words: { en: 'Exact figures given to a named recipient', km: 'តួលេខផ្តល់ដល់អ្នកទទួល' },
  version: 1,
  kind: '',
  unit: { en: 'entries', km: 'កំណត់ត្រា' },
  date: '',
  measure: { type: 'entries', kinds: ['figure.answered'] },
  dimensions: {},
  form: '',
  caveat: {
    en: 'Says how the record itself is kept.',
    km: 'ប្រាប់ពីរបៀបរក្សាកំណត់ត្រា។',
  },
})
