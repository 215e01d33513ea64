import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT } from '../figure-words.ts'

/** Awareness messages. */
export default defineIndicator({
  id: 'awareness-messages',
  words: { en: 'Awareness messages', km: 'សារលើកកម្ពស់ការយល់ដឹង' },
  version: 1,
  kind: 'awareness_activity',
  unit: { en: 'messages', km: 'សារ' },
  date: 'held_on',
  measure: { type: 'sum', column: 'messages' },
  dimensions: ['channel', 'audience', 'province', 'quarter'],
  form: 'awareness',
  caveat: CAVEAT.recordedOnly,
})
