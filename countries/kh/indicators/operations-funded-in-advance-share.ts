import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Operations that were paid for before they went out. */
export default defineIndicator({
  id: 'operations-funded-in-advance-share',
  words: { en: 'Operations paid for in advance', km: 'ប្រតិបត្តិការដែលបានបង់ប្រាក់មុន' },
  version: 1,
  kind: 'operation',
  unit: UNIT.percent,
  date: 'operated_month',
  // An operation of which nobody wrote it is none that was paid for afterwards.
  measure: { type: 'share', of: { funding: { not: ['part', 'reimbursement', 'none'] } } },
  dimensions: [...OPERATION_CUTS, ...PERIODS],
  form: 'operation-return',
  caveat: CAVEAT.bothNumbers,
})
