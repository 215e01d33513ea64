import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT } from '../figure-words.ts'

/** Briefings before departure. */
export default defineIndicator({
  id: 'predeparture-briefings',
  words: { en: 'Briefings before departure', km: 'ការណែនាំមុនចេញដំណើរ' },
  version: 1,
  kind: 'briefing',
  unit: { en: 'briefings', km: 'ការណែនាំ' },
  date: 'held_on',
  dimensions: ['destination', 'month', 'quarter'],
  form: 'briefing',
  caveat: CAVEAT.recordedOnly,
})
