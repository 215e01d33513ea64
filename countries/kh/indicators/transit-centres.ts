import { defineIndicator } from '../../../src/core/country/index.ts'

/** Transit centres. */
export default defineIndicator({
  id: 'transit-centres',
  words: { en: 'Transit centres', km: 'មជ្ឈមណ្ឌលឆ្លងកាត់' },
  version: 1,
  kind: 'facility',
  unit: { en: 'bodies', km: 'ស្ថាប័ន' },
  date: 'opened_on',
  where: { facility_type: ['transit_centre'] },
  measure: { type: 'stock', until: 'closed_on' },
  dimensions: { province: { column: 'province', list: 'provinces' } },
  form: 'facility-register',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
