import { defineIndicator } from '../../../src/core/country/index.ts'

/** Reviews of suspected leaks. */
export default defineIndicator({
  id: 'leak-reviews',
  words: { en: 'Reviews of suspected leaks', km: 'ការពិនិត្យការបែកធ្លាយ' },
  version: 1,
  kind: 'leak_review',
  unit: { en: 'events', km: 'ព្រឹត្តិការណ៍' },
  date: 'operation_month',
  dimensions: {
    outcome: { column: 'outcome', list: 'leak-findings' },
    hours_band: { column: 'hours_band', list: 'hours-bands' },
    was_sealed: { column: 'was_sealed', list: 'five-states' },
    actor_force: { column: 'actor_force', list: 'actor-forces' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'operation_month', list: '', period: 'quarter' },
  },
  form: 'leak-review',
  caveat: {
    en: 'Reports, not findings: an allegation is not a proof. Told by the oversight body alone.',
    km: 'របាយការណ៍ មិនមែនការរកឃើញ៖ ការចោទប្រកាន់មិនមែនជាភស្តុតាងទេ។ ផ្តល់ដោយស្ថាប័នត្រួតពិនិត្យតែប៉ុណ្ណោះ។',
  },
})
