import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Interests in places of exploitation. */
export default defineIndicator({
  id: 'site-interests',
  words: { en: 'Interests in places of exploitation', km: 'ផលប្រយោជន៍ក្នុងទីកន្លែង' },
  version: 1,
  kind: 'site_interest',
  unit: UNIT.events,
  date: 'recorded_month',
  dimensions: {
    interest_role: { column: 'interest_role', list: 'interest-roles' },
    site_type: { column: 'site_type', list: 'site-types' },
    official_connected: { column: 'official_connected', list: 'five-states' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'recorded_month', list: '', period: 'quarter' },
  },
  form: 'site-interest',
  caveat: CAVEAT.reportsNotFindings,
})
