import { defineIndicator } from '../../../src/core/country/index.ts'

/** Recruiters trained. */
export default defineIndicator({
  id: 'recruiters-trained',
  words: { en: 'Recruiters trained', km: 'អ្នកជ្រើសរើសបានបណ្តុះបណ្តាល' },
  version: 1,
  kind: 'training',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'held_on',
  where: { audience: ['agency'] },
  measure: { type: 'sum', column: 'completed' },
  dimensions: { province: { column: 'province', list: 'provinces' }, year: { column: 'held_on', list: '', period: 'year' } },
  form: 'training',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
