import { defineIndicator } from '../../../src/core/country/index.ts'

/** Resident population. */
export default defineIndicator({
  id: 'resident-population',
  words: { en: 'Resident population', km: 'ចំនួនប្រជាជន' },
  version: 1,
  kind: 'resident_population',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'counted_on',
  measure: { type: 'sum', column: 'residents' },
  dimensions: { province: { column: 'province', list: 'provinces' }, rural: { column: 'rural', list: 'five-states' } },
  form: 'population',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
