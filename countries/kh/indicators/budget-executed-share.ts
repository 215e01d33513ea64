import { defineIndicator } from '../../../src/core/country/index.ts'

/** Share of the budget spent. */
export default defineIndicator({
  id: 'budget-executed-share',
  words: { en: 'Share of the budget spent', km: 'ភាគរយថវិកាបានចំណាយ' },
  version: 1,
  kind: 'budget_line',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'year_from',
  measure: { type: 'ratio', part: 'executed', whole: 'allocated' },
  dimensions: {
    body_type: { column: 'body_type', list: 'body-types' },
    programme: { column: 'programme', list: 'programmes' },
    province: { column: 'province', list: 'provinces' },
    year: { column: 'year_from', list: '', period: 'year' },
  },
  form: 'budget',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
