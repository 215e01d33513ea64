import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Provincial committees with money of their own. */
export default defineIndicator({
  id: 'pccts-funded',
  words: { en: 'Provincial committees with money of their own', km: 'គណៈកម្មាធិការខេត្តមានថវិកា' },
  version: 1,
  kind: 'budget_line',
  unit: UNIT.bodies,
  date: 'year_from',
  where: { body_type: ['pcct'], allocated: { atLeast: 1 } },
  measure: { type: 'distinct', columns: ['province'] },
  dimensions: ['year'],
  form: 'budget',
  caveat: CAVEAT.recordedOnly,
})
