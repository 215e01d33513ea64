import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Share of claims paid. */
export default defineIndicator({
  id: 'claims-paid-share',
  words: { en: 'Share of claims paid', km: 'ភាគរយការទាមទារបានបង់' },
  version: 1,
  kind: 'reimbursement_claim',
  unit: UNIT.percent,
  date: 'claimed_on',
  measure: { type: 'ratio', part: 'paid', whole: 'claimed' },
  dimensions: ['body_type', 'province', 'quarter'],
  form: 'claim',
  caveat: CAVEAT.bothNumbers,
})
