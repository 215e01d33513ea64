import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Officials who completed a course. */
export default defineIndicator({
  id: 'officials-trained',
  words: { en: 'Officials who completed a course', km: 'មន្ត្រីបានបញ្ចប់វគ្គ' },
  version: 1,
  kind: 'training',
  unit: UNIT.persons,
  date: 'held_on',
  measure: { type: 'sum', column: 'completed' },
  dimensions: ['course', 'audience', 'rank_band', 'rural', 'province', 'office', 'year'],
  form: 'training',
  caveat: CAVEAT.recordedOnly,
})
