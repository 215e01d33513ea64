import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Written procedures in force. */
export default defineIndicator({
  id: 'protocols-in-force',
  words: { en: 'Written procedures in force', km: 'នីតិវិធីជាធរមាន' },
  version: 1,
  kind: 'protocol',
  unit: UNIT.records,
  date: 'in_force_from',
  measure: { type: 'stock', until: 'in_force_until' },
  dimensions: ['topic', ...PERIODS],
  form: 'protocol-register',
  caveat: CAVEAT.openAtTheEnd,
})
