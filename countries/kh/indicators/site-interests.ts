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
  dimensions: ['interest_role', 'site_type', 'official_connected', 'province', 'quarter'],
  form: 'site-interest',
  caveat: CAVEAT.reportsNotFindings,
})
