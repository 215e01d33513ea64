import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Units with their equipment. */
export default defineIndicator({
  id: 'units',
  words: { en: 'Units with their equipment', km: 'អង្គភាព និងឧបករណ៍' },
  version: 1,
  kind: 'unit_capacity',
  unit: UNIT.bodies,
  date: 'counted_on',
  dimensions: ['body_type', 'province', 'year'],
  form: 'unit-capacity',
  caveat: CAVEAT.recordedOnly,
})
