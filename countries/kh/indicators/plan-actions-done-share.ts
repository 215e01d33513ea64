import { defineIndicator } from '../../../src/core/country/index.ts'

/** Share of plan actions done. */
export default defineIndicator({
  id: 'plan-actions-done-share',
  words: { en: 'Share of plan actions done', km: 'ភាគរយសកម្មភាពបានធ្វើ' },
  version: 1,
  kind: 'plan_action',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'due_on',
  measure: { type: 'share', of: { status: ['done'] } },
  dimensions: {
    plan: { column: 'plan', list: 'plans' },
    strategy: { column: 'strategy', list: 'plan-strategies' },
    province: { column: 'province', list: 'provinces' },
    year: { column: 'due_on', list: '', period: 'year' },
  },
  form: 'plan-action',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
