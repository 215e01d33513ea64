import { defineIndicator } from '../../../src/core/country/index.ts'

/** Forensic sets of units. */
export default defineIndicator({
  id: 'unit-forensic-kits',
  words: { en: 'Forensic sets of units', km: 'ឧបករណ៍កោសល្យវិច្ច័យអង្គភាព' },
  version: 1,
  kind: 'unit_capacity',
  unit: { en: 'items', km: 'ឧបករណ៍' },
  date: 'counted_on',
  measure: { type: 'sum', column: 'forensic_kits' },
  dimensions: {
    body_type: { column: 'body_type', list: 'body-types' },
    province: { column: 'province', list: 'provinces' },
    year: { column: 'counted_on', list: '', period: 'year' },
  },
  form: 'unit-capacity',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
