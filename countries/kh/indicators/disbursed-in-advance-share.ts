import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Share of payments made in advance. */
export default defineIndicator({
  id: 'disbursed-in-advance-share',
  words: { en: 'Share of payments made in advance', km: 'ភាគរយបង់មុន' },
  version: 3,
  changed: { words: CHANGED.onlyPayments },
  kind: 'disbursement',
  unit: UNIT.percent,
  date: 'requested_on',
  // What waits for a decision, and what was refused, is no payment.
  where: { decision: { not: ['pending', 'refused', 'withdrawn'] } },
  measure: { type: 'share', of: { mode: ['advance'] } },
  dimensions: ['body_type', 'province', 'quarter'],
  form: 'disbursement',
  caveat: CAVEAT.bothNumbers,
})
