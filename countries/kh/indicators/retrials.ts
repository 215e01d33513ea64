import { defineIndicator } from '../../../src/core/country/index.ts'
import { REVIEW_CUTS, periodsOf } from '../case-dimensions.ts'

/** Retrials after a verdict in absentia. */
export default defineIndicator({
  id: 'retrials',
  words: { en: 'Retrials after a verdict in absentia', km: 'ការជំនុំជម្រះឡើងវិញក្រោយសាលក្រមកំបាំងមុខ' },
  version: 1,
  kind: 'review',
  unit: { en: 'cases', km: 'សំណុំរឿង' },
  date: 'filed_on',
  where: { review_type: ['opposition_retrial'] },
  dimensions: { ...REVIEW_CUTS, ...periodsOf('filed_on') },
  form: 'review-return',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
