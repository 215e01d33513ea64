import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Forensic sets of units. */
export default defineIndicator({
  id: 'unit-forensic-kits',
  words: { en: 'Forensic sets of units', km: 'ឧបករណ៍កោសល្យវិច្ច័យអង្គភាព' },
  version: 1,
  kind: 'unit_capacity',
  unit: UNIT.items,
  date: 'counted_on',
  measure: { type: 'sum', column: 'forensic_kits' },
  dimensions: ['body_type', 'province', 'year'],
  form: 'unit-capacity',
  caveat: CAVEAT.recordedOnly,
})
