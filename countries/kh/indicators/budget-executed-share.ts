import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Share of the budget spent. */
export default defineIndicator({
  id: 'budget-executed-share',
  words: { en: 'Share of the budget spent', km: 'ភាគរយថវិកាបានចំណាយ' },
  version: 1,
  kind: 'budget_line',
  unit: UNIT.percent,
  date: 'year_from',
  measure: { type: 'ratio', part: 'executed', whole: 'allocated' },
  dimensions: ['body_type', 'programme', 'province', 'year'],
  form: 'budget',
  caveat: CAVEAT.bothNumbers,
})
