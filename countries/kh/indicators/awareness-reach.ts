import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People reached by awareness work. */
export default defineIndicator({
  id: 'awareness-reach',
  words: { en: 'People reached by awareness work', km: 'អ្នកទទួលសារ' },
  version: 1,
  kind: 'awareness_activity',
  unit: UNIT.persons,
  date: 'held_on',
  measure: { type: 'sum', column: 'reach' },
  dimensions: ['channel', 'audience', 'province', 'quarter'],
  form: 'awareness',
  caveat: CAVEAT.recordedOnly,
})
