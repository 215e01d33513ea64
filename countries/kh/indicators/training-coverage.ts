import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Share of posts held by trained people. */
export default defineIndicator({
  id: 'training-coverage',
  words: { en: 'Share of posts held by trained people', km: 'ភាគរយតំណែងកាន់ដោយអ្នកបានបណ្តុះបណ្តាល' },
  version: 1,
  kind: 'post',
  unit: UNIT.percent,
  date: 'counted_on',
  measure: { type: 'ratio', part: 'trained', whole: 'filled' },
  dimensions: ['audience', 'rural', 'province', 'office'],
  form: 'post-count',
  caveat: CAVEAT.bothNumbers,
})
