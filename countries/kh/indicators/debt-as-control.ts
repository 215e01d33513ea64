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
  dimensions: {
    form_of_exploitation: { column: 'form_of_exploitation', list: 'forms-of-exploitation' },
    site_type: { column: 'site_type', list: 'site-types' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'found_month', list: '', period: 'quarter' },
  },
  form: 'victim-episode',
  caveat: CAVEAT.bothNumbers,
})
