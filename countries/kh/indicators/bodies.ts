import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Bodies at the end of the interval. */
export default defineIndicator({
  id: 'bodies',
  words: { en: 'Bodies on the last day of that time', km: 'ស្ថាប័ននៅចុងរយៈពេល' },
  version: 1,
  kind: 'body',
  unit: UNIT.bodies,
  date: 'set_up_on',
  measure: { type: 'stock', until: 'ended_on' },
  dimensions: ['body_type', 'specialised', 'province'],
  form: 'body-register',
  caveat: CAVEAT.recordedOnly,
})
