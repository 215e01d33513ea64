import { defineIndicator } from '../../../src/core/country/index.ts'

/** Children present at the visit before. */
export default defineIndicator({
  id: 'children-at-visit-before',
  words: { en: 'Children present at the visit before', km: 'កុមារនៅលើកមុន' },
  version: 1,
  kind: 'inspection',
  unit: { en: 'children', km: 'កុមារ' },
  date: 'inspected_on',
  measure: { type: 'sum', column: 'children_last_visit' },
  dimensions: {
    site_type: { column: 'site_type', list: 'site-types' },
    announced: { column: 'announced', list: 'five-states' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'inspected_on', list: '', period: 'quarter' },
  },
  form: 'inspection',
  caveat: {
    en: 'Detected, not prevalence: people whom somebody found and recorded.',
    km: 'ចំនួនដែលបានរកឃើញ មិនមែនអត្រាពិត៖ មនុស្សដែលមានអ្នករកឃើញ និងកត់ត្រា។',
  },
})
