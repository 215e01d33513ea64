import { defineIndicator } from '../../../src/core/country/index.ts'
import { VERDICT_CUTS, periodsOf } from '../case-dimensions.ts'

/** Convictions overturned. */
export default defineIndicator({
  id: 'verdicts-overturned',
  words: { en: 'Convictions overturned', km: 'ការកាត់ទោសដែលត្រូវទុកជាមោឃៈ' },
  version: 1,
  kind: 'verdict',
  unit: { en: 'decisions', km: 'សេចក្តីសម្រេច' },
  date: 'decided_on',
  where: { effect: ['overturned'], outcome: ['acquitted', 'dismissed'] },
  dimensions: { ...VERDICT_CUTS, ...periodsOf('decided_on') },
  form: 'verdict-return',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
