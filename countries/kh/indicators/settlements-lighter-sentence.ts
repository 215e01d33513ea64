import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_FORM_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Settlements after which the sentence was lighter. */
export default defineIndicator({
  id: 'settlements-lighter-sentence',
  words: { en: 'Settlements after which the sentence was lighter', km: 'ការសម្រុះសម្រួលដែលទោសស្រាល' },
  version: 1,
  kind: 'settlement',
  unit: UNIT.cases,
  date: 'settled_on',
  where: { sentence_reduced: ['yes'] },
  dimensions: [...COURT_FORM_CUTS, 'settlement_type', 'reason', 'in_court', 'before_verdict', 'sentence_reduced', ...PERIODS],
  form: 'settlement-return',
  caveat: CAVEAT.recordedOnly,
})
