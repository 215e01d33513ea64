import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Riel for one dollar: the rate by which a source’s two numbers are one, of lines that have both. */
export default defineIndicator({
  id: 'budget-rate',
  words: { en: 'Rate between the riel and the dollars of the budget', km: 'អត្រារវាងរៀល និងដុល្លារនៃថវិកា' },
  version: 1,
  kind: 'budget_line',
  unit: UNIT.rielForDollar,
  date: 'year_from',
  where: { allocated: { present: true }, usd: { present: true } },
  measure: { type: 'ratio', part: 'allocated', whole: 'usd', times: 1 },
  dimensions: ['year', 'body_type', 'programme', { id: 'rate_on', column: 'rate_on', period: 'day' }],
  form: 'budget',
  caveat: CAVEAT.dollarsOfSources,
})
