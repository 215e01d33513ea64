import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Statements taken. */
export default defineIndicator({
  id: 'statements',
  words: { en: 'Statements taken', km: 'សេចក្តីថ្លែងដែលបានយក' },
  version: 1,
  kind: 'statement',
  unit: UNIT.records,
  date: 'taken_month',
  dimensions: [...OFFICE_CUTS, 'gist', 'changed', 'present', 'language', 'citizenship', ...PERIODS],
  form: 'statement',
  caveat: CAVEAT.recordedOnly,
})
