import { defineIndicator } from '../../../src/core/country/index.ts'

/** Interests in places of exploitation. */
export default defineIndicator({
  id: 'site-interests',
  words: { en: 'Interests in places of exploitation', km: 'ផលប្រយោជន៍ក្នុងទីកន្លែង' },
  version: 1,
  kind: 'site_interest',
  unit: { en: 'events', km: 'ព្រឹត្តិការណ៍' },
  date: 'recorded_month',
  dimensions: {
    interest_role: { column: 'interest_role', list: 'interest-roles' },
    site_type: { column: 'site_type', list: 'site-types' },
    official_connected: { column: 'official_connected', list: 'five-states' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'recorded_month', list: '', period: 'quarter' },
  },
  form: 'site-interest',
  caveat: {
    en: 'Reports, not findings: an allegation is not a proof. Told by the oversight body alone.',
    km: 'របាយការណ៍ មិនមែនការរកឃើញ៖ ការចោទប្រកាន់មិនមែនជាភស្តុតាងទេ។ ផ្តល់ដោយស្ថាប័នត្រួតពិនិត្យតែប៉ុណ្ណោះ។',
  },
})
