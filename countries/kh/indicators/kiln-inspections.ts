import { defineIndicator } from '../../../src/core/country/index.ts'

/** Inspections of brick kilns. */
export default defineIndicator({
  id: 'kiln-inspections',
  words: { en: 'Inspections of brick kilns', km: 'អធិការកិច្ចឡឥដ្ឋ' },
  version: 1,
  kind: 'inspection',
  unit: { en: 'inspections', km: 'អធិការកិច្ច' },
  date: 'inspected_on',
  where: { site_type: ['BRICK_KILN'] },
  dimensions: {
    announced: { column: 'announced', list: 'five-states' },
    result: { column: 'result', list: 'inspection-results' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'inspected_on', list: '', period: 'quarter' },
  },
  form: 'inspection',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
