import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Provinces with a unit. */
export default defineIndicator({
  id: 'provinces-with-units',
  words: { en: 'Provinces with a unit', km: 'ខេត្តមានអង្គភាព' },
  version: 1,
  kind: 'unit_capacity',
  unit: UNIT.bodies,
  date: 'counted_on',
  where: { body_type: ['police_unit'] },
  measure: { type: 'distinct', columns: ['province'] },
  dimensions: ['year'],
  form: 'unit-capacity',
  caveat: CAVEAT.recordedOnly,
})
