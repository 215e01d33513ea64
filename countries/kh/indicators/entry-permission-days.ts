import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PLACE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Days waited for permission to enter. */
export default defineIndicator({
  id: 'entry-permission-days',
  words: { en: 'Days waited for permission to enter', km: 'ចំនួនថ្ងៃរង់ចាំការអនុញ្ញាត' },
  version: 1,
  kind: 'entry_permission',
  unit: { en: 'days', km: 'ថ្ងៃ' },
  date: 'requested_on',
  measure: { type: 'days', from: 'requested_on', to: 'decided_on', statistic: 'median' },
  dimensions: {
    ...OFFICE_CUTS,
    ...PLACE_CUTS,
    days_waited: { column: 'days_waited', list: '', bands: [0, 2, 8, 31] },
    ...cuts({ decision: 'permission-decisions', decider_role: 'decider-roles' }),
    ...periodsOf('requested_on'),
  },
  form: 'entry-permission',
  caveat: {
    en: 'Whole days between two acts that are both on record; what is still open is not in it.',
    km: 'ចំនួនថ្ងៃរវាងសកម្មភាពពីរដែលបានកត់ត្រា។ អ្វីដែលនៅបើក មិនរាប់ទេ។',
  },
})
