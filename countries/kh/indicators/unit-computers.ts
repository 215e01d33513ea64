import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Computers of units. */
export default defineIndicator({
  id: 'unit-computers',
  words: { en: 'Computers of units', km: 'កុំព្យូទ័រអង្គភាព' },
  version: 1,
  kind: 'unit_capacity',
  unit: UNIT.items,
  date: 'counted_on',
  measure: { type: 'sum', column: 'computers' },
  dimensions: ['body_type', 'province', 'year'],
  form: 'unit-capacity',
  caveat: CAVEAT.recordedOnly,
})
