import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Share of persons with an earlier exploitation. */
export default defineIndicator({
  id: 'retrafficked-share',
  words: { en: 'Share of persons with an earlier exploitation', km: 'ភាគរយអ្នកធ្លាប់រងការធ្វើអាជីវកម្មពីមុន' },
  version: 1,
  kind: 'victim_episode',
  unit: UNIT.percent,
  date: 'found_month',
  measure: { type: 'share', of: { sequence: { atLeast: 2 } } },
  dimensions: ['form_of_exploitation', 'site_type', 'sex', 'age_band', 'quarter'],
  form: 'victim-episode',
  caveat: CAVEAT.bothNumbers,
})
