import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Exact figures given to a named recipient. */
export default defineIndicator({
  id: 'figures-answered',
  words: { en: 'Exact figures given to a named recipient', km: 'តួលេខផ្តល់ដល់អ្នកទទួល' },
  version: 1,
  kind: '',
  unit: UNIT.entries,
  date: '',
  measure: { type: 'entries', kinds: ['figure.answered'] },
  dimensions: [],
  form: '',
  caveat: CAVEAT.theRecordItself,
})
