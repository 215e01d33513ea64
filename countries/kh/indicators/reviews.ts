import { defineIndicator } from '../../../src/core/country/index.ts'
import { REVIEW_CUTS, periodsOf } from '../case-dimensions.ts'

/** Appeals and retrials. */
export default defineIndicator({
  id: 'reviews',
  words: { en: 'Appeals and retrials', km: 'ឧទ្ធរណ៍ និងការជំនុំជម្រះឡើងវិញ' },
  version: 1,
  kind: 'review',
  unit: { en: 'cases', km: 'សំណុំរឿង' },
  date: 'filed_on',
  dimensions: { ...REVIEW_CUTS, ...periodsOf('filed_on') },
  form: 'review-return',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
