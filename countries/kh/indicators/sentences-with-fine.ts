import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_DIMENSIONS } from '../accused-dimensions.ts'
import { TRIAL_CUTS, periodsOf } from '../case-dimensions.ts'

/** Convictions with a fine. */
export default defineIndicator({
  id: 'sentences-with-fine',
  words: { en: 'Convictions with a fine', km: 'ការកាត់ទោសមានពិន័យ' },
  version: 1,
  kind: 'accused_episode',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'decided_on',
  where: { outcome: ['convicted'], fine: { atLeast: 1 } },
  dimensions: { ...ACCUSED_DIMENSIONS, ...TRIAL_CUTS, ...periodsOf('decided_on') },
  form: 'court-return',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
