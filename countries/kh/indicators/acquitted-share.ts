import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS, PERIODS, TRIAL_CUTS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Of those of whom a court decided at first instance, those whom it acquitted or whose charge it dismissed: a count says nothing of which court stands out. */
export default defineIndicator({
  id: 'acquitted-share',
  words: { en: 'Judged persons acquitted or dismissed', km: 'ភាគរយអ្នករួចខ្លួន ឬបានលើកលែងការចោទ' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'accused_episode',
  unit: UNIT.percent,
  date: 'decided_on',
  measure: { type: 'share', of: { outcome: ['acquitted', 'dismissed'] } },
  dimensions: [...ACCUSED_CUTS, ...TRIAL_CUTS, ...PERIODS],
  form: 'court-return',
  caveat: CAVEAT.bothNumbers,
})
