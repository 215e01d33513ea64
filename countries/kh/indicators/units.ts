import { defineIndicator } from '../../../src/core/country/index.ts'

/** Units with their equipment. */
export default defineIndicator({
  id: 'units',
  words: { en: 'Units with their equipment', km: 'អង្គភាព និងឧបករណ៍' },
  version: 1,
  kind: 'unit_capacity',
  unit: { en: 'bodies', km: 'ស្ថាប័ន' },
  date: 'counted_on',
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
