import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Releases published. */
export default defineIndicator({
  id: 'releases-published',
  words: { en: 'Releases published', km: 'ការផ្សព្វផ្សាយ' },
  version: 1,
  kind: '',
  unit: UNIT.entries,
  date: '',
  measure: { type: 'entries', kinds: ['release.published'] },
  dimensions: [],
  form: '',
  caveat: CAVEAT.theRecordItself,
})
