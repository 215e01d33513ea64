import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Vehicles of units. */
export default defineIndicator({
  id: 'unit-vehicles',
  words: { en: 'Vehicles of units', km: 'យានយន្តអង្គភាព' },
  version: 1,
  kind: 'unit_capacity',
  unit: UNIT.items,
  date: 'counted_on',
  measure: { type: 'sum', column: 'vehicles' },
  dimensions: ['body_type', 'province', 'year'],
  form: 'unit-capacity',
  caveat: CAVEAT.recordedOnly,
})
