import { defineIndicator } from '../../../src/core/country/index.ts'

/** Beds for men. */
export default defineIndicator({
  id: 'beds-for-men',
  words: { en: 'Beds for men', km: 'គ្រែសម្រាប់បុរស' },
  version: 1,
  kind: 'facility',
  unit: { en: 'beds', km: 'គ្រែ' },
  date: 'opened_on',
  where: { closed_on: { present: false } },
  measure: { type: 'sum', column: 'beds_men' },
  dimensions: { owner: { column: 'owner', list: 'provider-types' }, province: { column: 'province', list: 'provinces' } },
  form: 'facility-register',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
