import { defineIndicator } from '../../../src/core/country/index.ts'
import { cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Decisions under review. */
export default defineIndicator({
  id: 'panel-decisions',
  words: { en: 'Decisions under review', km: 'សេចក្តីសម្រេចកំពុងពិនិត្យ' },
  version: 1,
  kind: 'panel_decision',
  unit: UNIT.decisions,
  date: 'decided_month',
  dimensions: {
    ...cuts({ act: 'panel-acts', province: 'provinces', form_of_exploitation: 'forms-of-exploitation' }),
    ...periodsOf('decided_month'),
  },
  form: 'panel-review',
  caveat: CAVEAT.reviewNotFinding,
})
