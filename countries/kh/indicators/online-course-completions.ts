import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Completions of the online course on identification. */
export default defineIndicator({
  id: 'online-course-completions',
  words: { en: 'Completions of the online course on identification', km: 'អ្នកបញ្ចប់វគ្គអនឡាញ' },
  version: 1,
  kind: 'training',
  unit: UNIT.persons,
  date: 'held_on',
  where: { course: ['identification_online'] },
  measure: { type: 'sum', column: 'completed' },
  dimensions: ['audience', 'rank_band', 'province', 'year'],
  form: 'training',
  caveat: CAVEAT.recordedOnly,
})
