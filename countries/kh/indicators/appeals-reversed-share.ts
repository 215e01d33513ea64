import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, REVIEW_CUTS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Convictions reversed on appeal. */
export default defineIndicator({
  id: 'appeals-reversed-share',
  words: { en: 'Convictions reversed on appeal', km: 'ការកាត់ទោសដែលត្រូវទុកជាមោឃៈពេលឧទ្ធរណ៍' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'review',
  unit: UNIT.percent,
  date: 'decided_on',
  where: { review_type: ['appeal', 'cassation'], first_outcome: ['convicted'], result: { not: ['pending'] } },
  measure: { type: 'share', of: { result: ['acquitted'] } },
  dimensions: [...REVIEW_CUTS, ...PERIODS],
  form: 'review-return',
  caveat: CAVEAT.bothNumbers,
})
