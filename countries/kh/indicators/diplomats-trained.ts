import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Diplomats trained. */
export default defineIndicator({
  id: 'diplomats-trained',
  words: { en: 'Diplomats trained', km: 'អ្នកការទូតបានបណ្តុះបណ្តាល' },
  version: 1,
  kind: 'training',
  unit: UNIT.persons,
  date: 'held_on',
  where: { audience: ['diplomat'] },
  measure: { type: 'sum', column: 'completed' },
  dimensions: ['course', 'year'],
  form: 'training',
  caveat: CAVEAT.recordedOnly,
})
