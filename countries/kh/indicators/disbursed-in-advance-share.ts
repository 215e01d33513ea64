import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Share of payments made in advance. */
export default defineIndicator({
  id: 'disbursed-in-advance-share',
  words: { en: 'Share of payments made in advance', km: 'ភាគរយបង់មុន' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'disbursement',
  unit: UNIT.percent,
  date: 'requested_on',
  measure: { type: 'share', of: { mode: ['advance'] } },
  dimensions: ['body_type', 'province', 'quarter'],
  form: 'disbursement',
  caveat: CAVEAT.bothNumbers,
})
