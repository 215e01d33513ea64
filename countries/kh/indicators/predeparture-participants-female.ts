import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Women among participants of briefings. */
export default defineIndicator({
  id: 'predeparture-participants-female',
  words: { en: 'Women among participants of briefings', km: 'ស្ត្រីក្នុងចំណោមអ្នកចូលរួម' },
  version: 1,
  kind: 'briefing',
  unit: UNIT.persons,
  date: 'held_on',
  measure: { type: 'sum', column: 'participants_female' },
  dimensions: ['destination', 'month', 'quarter'],
  form: 'briefing',
  caveat: CAVEAT.recordedOnly,
})
