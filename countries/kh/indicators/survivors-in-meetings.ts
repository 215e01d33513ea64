import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Survivors who took part in meetings. */
export default defineIndicator({
  id: 'survivors-in-meetings',
  words: { en: 'Survivors who took part in meetings', km: 'អ្នករស់រានមានជីវិតចូលរួមប្រជុំ' },
  version: 2,
  changed: { words: CHANGED.attendances },
  kind: 'meeting',
  unit: UNIT.attendances,
  date: 'held_on',
  measure: { type: 'sum', column: 'survivors' },
  dimensions: ['body_type', 'quarter'],
  form: 'meeting',
  caveat: CAVEAT.detectedPeople,
})
