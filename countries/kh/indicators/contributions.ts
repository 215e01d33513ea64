import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Worth of contributions from outside. */
export default defineIndicator({
  id: 'contributions',
  words: { en: 'Worth of contributions from outside', km: 'តម្លៃវិភាគទានពីខាងក្រៅ' },
  version: 1,
  kind: 'contribution',
  unit: UNIT.riel,
  date: 'given_on',
  measure: { type: 'sum', column: 'amount' },
  dimensions: ['giver_type', 'activity', 'kind', 'year'],
  form: 'contribution',
  caveat: CAVEAT.wholeRiel,
})
