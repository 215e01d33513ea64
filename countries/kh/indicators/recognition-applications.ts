import { defineIndicator } from '../../../src/core/country/index.ts'
import { cuts, periodsOf } from '../case-dimensions.ts'

/** Applications for formal recognition. */
export default defineIndicator({
  id: 'recognition-applications',
  words: { en: 'Applications for formal recognition', km: 'ពាក្យសុំទទួលស្គាល់' },
  version: 1,
  kind: 'recognition',
  unit: { en: 'applications', km: 'ពាក្យសុំ' },
  date: 'filed_on',
  dimensions: {
    days: { column: 'filed_on', until: 'decided_on', list: '', bands: [0, 31, 91, 181, 366] },
    ...cuts({ decision: 'permission-decisions', representative: 'representatives', province: 'provinces' }),
    ...periodsOf('filed_on'),
  },
  form: 'recognition',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
