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
  dimensions: {
    course: { column: 'course', list: 'courses' },
    audience: { column: 'audience', list: 'audiences' },
    rank_band: { column: 'rank_band', list: 'rank-bands' },
    rural: { column: 'rural', list: 'five-states' },
    province: { column: 'province', list: 'provinces' },
    office: { column: 'office', list: 'national-offices' },
    year: { column: 'held_on', list: '', period: 'year' },
  },
  form: 'training',
  caveat: CAVEAT.recordedOnly,
})
