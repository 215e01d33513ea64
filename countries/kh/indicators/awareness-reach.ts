import { defineIndicator } from '../../../src/core/country/index.ts'

/** People reached by awareness work. */
export default defineIndicator({
  id: 'awareness-reach',
  words: { en: 'People reached by awareness work', km: 'អ្នកទទួលសារ' },
  version: 1,
  kind: 'awareness_activity',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'held_on',
  measure: { type: 'sum', column: 'reach' },
  dimensions: {
    channel: { column: 'channel', list: 'awareness-channels' },
    audience: { column: 'audience', list: 'awareness-audiences' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'held_on', list: '', period: 'quarter' },
  },
  form: 'awareness',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
