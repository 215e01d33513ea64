import { defineIndicator } from '../../../src/core/country/index.ts'

/** Working groups. */
export default defineIndicator({
  id: 'working-groups',
  words: { en: 'Working groups', km: 'ក្រុមការងារ' },
  version: 1,
  kind: 'body',
  unit: { en: 'bodies', km: 'ស្ថាប័ន' },
  date: 'set_up_on',
  where: { body_type: ['working_group'] },
  measure: { type: 'stock', until: 'ended_on' },
  dimensions: { province: { column: 'province', list: 'provinces' } },
  form: 'body-register',
  caveat: {
    en: 'Counts what was recorded; what nobody recorded is not in it.',
    km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
})
