import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** What sources print in dollars, and the day of the rate that they used. */
export default defineIndicator({
  id: 'budget-in-dollars',
  words: { en: 'Budget as sources print it in dollars', km: 'ថវិកាជាដុល្លារ ដូចប្រភពបោះពុម្ព' },
  version: 1,
  kind: 'budget_line',
  unit: UNIT.dollars,
  date: 'year_from',
  measure: { type: 'sum', column: 'usd' },
  dimensions: ['year', 'body_type', 'programme', { id: 'rate_on', column: 'rate_on', period: 'day' }],
  form: 'budget',
  caveat: CAVEAT.dollarsOfSources,
})
