import { defineIndicator } from '../../../src/core/country/index.ts'

/** Provinces with a unit. */
export default defineIndicator({
  id: 'provinces-with-units',
  words: { en: 'Provinces with a unit', km: 'ខេត្តមានអង្គភាព' },
  version: 1,
  kind: 'unit_capacity',
  unit: { en: 'bodies', km: 'ស្ថាប័ន' },
  date: 'counted_on',
  where: { body_type: ['police_unit'] },
  measure: { type: 'distinct', columns: ['province'] },
  dimensions: { year: { column: 'counted_on', list: '', period: 'year' } },
  form: 'unit-capacity',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
