import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT } from '../figure-words.ts'

/** Meetings of the national committee and its working groups. */
export default defineIndicator({
  id: 'ncct-meetings',
  words: { en: 'Meetings of the national committee and its working groups', km: 'កិច្ចប្រជុំគណៈកម្មាធិការជាតិ' },
  version: 1,
  kind: 'meeting',
  unit: { en: 'meetings', km: 'កិច្ចប្រជុំ' },
  date: 'held_on',
  dimensions: ['body_type', 'meeting_type', 'province', 'month', 'quarter'],
  form: 'meeting',
  caveat: CAVEAT.recordedOnly,
})
