import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, REVIEW_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Retrials after a verdict in absentia. */
export default defineIndicator({
  id: 'retrials',
  words: { en: 'Retrials after a verdict in absentia', km: 'ការជំនុំជម្រះឡើងវិញក្រោយសាលក្រមកំបាំងមុខ' },
  version: 1,
  kind: 'review',
  unit: UNIT.cases,
  date: 'filed_on',
  where: { review_type: ['opposition_retrial'] },
  dimensions: [...REVIEW_CUTS, ...PERIODS],
  form: 'review-return',
  caveat: CAVEAT.recordedOnly,
})
