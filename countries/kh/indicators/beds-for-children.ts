import { defineIndicator } from '../../../src/core/country/index.ts'

/** Beds for children. */
export default defineIndicator({
  id: 'beds-for-children',
  words: { en: 'Beds for children', km: 'គ្រែសម្រាប់កុមារ' },
  version: 1,
  kind: 'facility',
  unit: { en: 'beds', km: 'គ្រែ' },
  date: 'opened_on',
  where: { closed_on: { present: false } },
  measure: { type: 'sum', column: 'beds_children' },
  dimensions: { owner: { column: 'owner', list: 'provider-types' }, province: { column: 'province', list: 'provinces' } },
  form: 'facility-register',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
