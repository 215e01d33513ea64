import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Participants of briefings before departure. */
export default defineIndicator({
  id: 'predeparture-participants',
  words: { en: 'Participants of briefings before departure', km: 'អ្នកចូលរួមការណែនាំ' },
  version: 1,
  kind: 'briefing',
  unit: UNIT.persons,
  date: 'held_on',
  measure: { type: 'sum', column: 'participants' },
  dimensions: ['destination', 'month', 'quarter'],
  form: 'briefing',
  caveat: CAVEAT.recordedOnly,
})
