import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Budget allocated. */
export default defineIndicator({
  id: 'budget-allocated',
  words: { en: 'Budget allocated', km: 'ថវិកាបែងចែក' },
  version: 1,
  kind: 'budget_line',
  unit: UNIT.riel,
  date: 'year_from',
  measure: { type: 'sum', column: 'allocated' },
  dimensions: ['body_type', 'programme', 'province', 'year'],
  form: 'budget',
  caveat: CAVEAT.wholeRiel,
})
