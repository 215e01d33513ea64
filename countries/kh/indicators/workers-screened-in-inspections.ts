import { defineIndicator } from '../../../src/core/country/index.ts'

/** Workers screened in labour inspections. */
export default defineIndicator({
  id: 'workers-screened-in-inspections',
  words: { en: 'Workers screened in labour inspections', km: 'កម្មករបានពិនិត្យក្នុងអធិការកិច្ច' },
  version: 1,
  kind: 'inspection',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'inspected_on',
  measure: { type: 'sum', column: 'workers_screened' },
  dimensions: {
    site_type: { column: 'site_type', list: 'site-types' },
    sector: { column: 'sector', list: 'isic-sections' },
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
