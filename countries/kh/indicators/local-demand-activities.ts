import { defineIndicator } from '../../../src/core/country/index.ts'

/** Activities against local demand. */
export default defineIndicator({
  id: 'local-demand-activities',
  words: { en: 'Activities against local demand', km: 'សកម្មភាពប្រឆាំងតម្រូវការក្នុងស្រុក' },
  version: 1,
  kind: 'awareness_activity',
  unit: { en: 'events', km: 'ព្រឹត្តិការណ៍' },
  date: 'held_on',
  where: { audience: ['local_demand'] },
  dimensions: {
    channel: { column: 'channel', list: 'awareness-channels' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'held_on', list: '', period: 'quarter' },
  },
  form: 'awareness',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
