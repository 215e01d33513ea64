import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, REVIEW_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Appeals and retrials. */
export default defineIndicator({
  id: 'reviews',
  words: { en: 'Appeals and retrials', km: 'ឧទ្ធរណ៍ និងការជំនុំជម្រះឡើងវិញ' },
  version: 1,
  kind: 'review',
  unit: UNIT.cases,
  date: 'filed_on',
  dimensions: [...REVIEW_CUTS, ...PERIODS],
  form: 'review-return',
  caveat: CAVEAT.recordedOnly,
})
