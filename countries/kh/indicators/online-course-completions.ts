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
  dimensions: {
    audience: { column: 'audience', list: 'audiences' },
    rank_band: { column: 'rank_band', list: 'rank-bands' },
    province: { column: 'province', list: 'provinces' },
    year: { column: 'held_on', list: '', period: 'year' },
  },
  form: 'training',
  caveat: CAVEAT.recordedOnly,
})
