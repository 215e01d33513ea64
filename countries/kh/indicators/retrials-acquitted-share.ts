import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, REVIEW_CUTS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Convictions in absentia reversed on retrial. */
export default defineIndicator({
  id: 'retrials-acquitted-share',
  words: { en: 'Convictions in absentia reversed on retrial', km: 'ការកាត់ទោសកំបាំងមុខដែលត្រូវទុកជាមោឃៈពេលជំនុំជម្រះឡើងវិញ' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'review',
  unit: UNIT.percent,
  date: 'decided_on',
  where: { review_type: ['opposition_retrial'], first_outcome: ['convicted'], result: { not: ['pending'] } },
  measure: { type: 'share', of: { result: ['acquitted'] } },
  dimensions: [...REVIEW_CUTS, ...PERIODS],
  form: 'review-return',
  caveat: CAVEAT.bothNumbers,
})
