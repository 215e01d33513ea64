import { defineIndicator } from '../../../src/core/country/index.ts'

/** Share of posts held by trained people. */
export default defineIndicator({
  id: 'training-coverage',
  words: { en: 'Share of posts held by trained people', km: 'ភាគរយតំណែងកាន់ដោយអ្នកបានបណ្តុះបណ្តាល' },
  version: 1,
  kind: 'post',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'counted_on',
  measure: { type: 'ratio', part: 'trained', whole: 'filled' },
  dimensions: {
    audience: { column: 'audience', list: 'audiences' },
    rural: { column: 'rural', list: 'five-states' },
    province: { column: 'province', list: 'provinces' },
    office: { column: 'office', list: 'national-offices' },
  },
  form: 'post-count',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
