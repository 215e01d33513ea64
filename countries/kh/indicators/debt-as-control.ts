import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Share of persons held by debt. */
export default defineIndicator({
  id: 'debt-as-control',
  words: { en: 'Share of persons held by debt', km: 'ភាគរយអ្នកជាប់បំណុល' },
  version: 1,
  kind: 'victim_episode',
  unit: UNIT.percent,
  date: 'found_month',
  measure: { type: 'share', of: { in_debt: ['yes'] } },
  dimensions: ['form_of_exploitation', 'site_type', 'province', 'quarter'],
  form: 'victim-episode',
  caveat: CAVEAT.bothNumbers,
})
