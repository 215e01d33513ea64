import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Statements that differ from the one before. */
export default defineIndicator({
  id: 'statements-changed-share',
  words: { en: 'Statements that differ from the one before', km: 'សេចក្តីថ្លែងដែលខុសពីមុន' },
  version: 1,
  kind: 'statement',
  unit: UNIT.percent,
  date: 'taken_month',
  where: { statement_no: { atLeast: 2 } },
  measure: { type: 'share', of: { changed: ['yes'] } },
  dimensions: [...OFFICE_CUTS, 'gist', 'changed', 'present', 'language', 'citizenship', ...PERIODS],
  form: 'statement',
  caveat: CAVEAT.bothNumbers,
})
