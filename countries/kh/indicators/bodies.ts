import { defineIndicator } from '../../../src/core/country/index.ts'

/** Bodies at the end of the interval. */
export default defineIndicator({
  id: 'bodies',
  words: { en: 'Bodies at the end of the interval', km: 'ស្ថាប័ននៅចុងរយៈពេល' },
  version: 1,
  kind: 'body',
  unit: { en: 'bodies', km: 'ស្ថាប័ន' },
  date: 'set_up_on',
  measure: { type: 'stock', until: 'ended_on' },
  dimensions: {
    body_type: { column: 'body_type', list: 'body-types' },
    specialised: { column: 'specialised', list: 'five-states' },
    province: { column: 'province', list: 'provinces' },
  },
  form: 'body-register',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
