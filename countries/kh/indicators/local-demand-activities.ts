import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Activities against local demand. */
export default defineIndicator({
  id: 'local-demand-activities',
  words: { en: 'Activities against local demand', km: 'សកម្មភាពប្រឆាំងតម្រូវការក្នុងស្រុក' },
  version: 1,
  kind: 'awareness_activity',
  unit: UNIT.events,
  date: 'held_on',
  where: { audience: ['local_demand'] },
  dimensions: ['channel', 'province', 'quarter'],
  form: 'awareness',
  caveat: CAVEAT.recordedOnly,
})
