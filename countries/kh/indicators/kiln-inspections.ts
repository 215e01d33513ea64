import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Inspections of brick kilns. */
export default defineIndicator({
  id: 'kiln-inspections',
  words: { en: 'Inspections of brick kilns', km: 'អធិការកិច្ចឡឥដ្ឋ' },
  version: 1,
  kind: 'inspection',
  unit: UNIT.inspections,
  date: 'inspected_on',
  where: { site_type: ['BRICK_KILN'] },
  dimensions: ['announced', 'result', 'province', 'quarter'],
  form: 'inspection',
  caveat: CAVEAT.recordedOnly,
})
