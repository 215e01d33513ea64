import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS, PERIODS, TRIAL_CUTS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Convictions in absentia. */
export default defineIndicator({
  id: 'convicted-in-absentia-share',
  words: { en: 'Convictions in absentia', km: 'ការកាត់ទោសកំបាំងមុខ' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'accused_episode',
  unit: UNIT.percent,
  date: 'decided_on',
  where: { outcome: ['convicted'] },
  measure: { type: 'share', of: { presence: ['in_absentia'] } },
  dimensions: [...ACCUSED_CUTS, ...TRIAL_CUTS, ...PERIODS],
  form: 'court-return',
  caveat: CAVEAT.bothNumbers,
})
