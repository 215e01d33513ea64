import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Decisions under review. */
export default defineIndicator({
  id: 'panel-decisions',
  words: { en: 'Decisions under review', km: 'សេចក្តីសម្រេចកំពុងពិនិត្យ' },
  version: 1,
  kind: 'panel_decision',
  unit: UNIT.decisions,
  date: 'decided_month',
  dimensions: ['act', 'province', 'form_of_exploitation', ...PERIODS],
  form: 'panel-review',
  caveat: CAVEAT.reviewNotFinding,
})
