import { defineIndicator } from '../../../src/core/country/index.ts'

/** Inspections of lenders. */
export default defineIndicator({
  id: 'lender-inspections',
  words: { en: 'Inspections of lenders', km: 'អធិការកិច្ចអ្នកឱ្យខ្ចី' },
  version: 1,
  kind: 'inspection',
  unit: { en: 'inspections', km: 'អធិការកិច្ច' },
  date: 'inspected_on',
  where: { site_type: ['LENDER_MFI'] },
  dimensions: {
    result: { column: 'result', list: 'inspection-results' },
    finding: { column: 'findings', list: 'inspection-findings' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'inspected_on', list: '', period: 'quarter' },
  },
  form: 'lender-inspection',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
