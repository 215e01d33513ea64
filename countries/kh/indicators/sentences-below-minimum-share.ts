import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS, PERIODS, TRIAL_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Sentences below the legal minimum. */
export default defineIndicator({
  id: 'sentences-below-minimum-share',
  words: { en: 'Sentences below the legal minimum', km: 'ទោសក្រោមអប្បបរមាច្បាប់' },
  version: 1,
  kind: 'accused_episode',
  unit: UNIT.percent,
  date: 'decided_on',
  where: { outcome: ['convicted'] },
  measure: { type: 'share', of: { sentence_check: ['below'] } },
  dimensions: [...ACCUSED_CUTS, ...TRIAL_CUTS, ...PERIODS],
  form: 'court-return',
  caveat: CAVEAT.bothNumbers,
})
