import { defineIndicator } from '../../../src/core/country/index.ts'

/** Diplomats trained. */
export default defineIndicator({
  id: 'diplomats-trained',
  words: { en: 'Diplomats trained', km: 'អ្នកការទូតបានបណ្តុះបណ្តាល' },
  version: 1,
  kind: 'training',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'held_on',
  where: { audience: ['diplomat'] },
  measure: { type: 'sum', column: 'completed' },
  dimensions: { course: { column: 'course', list: 'courses' }, year: { column: 'held_on', list: '', period: 'year' } },
  form: 'training',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
