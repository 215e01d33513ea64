import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, VERDICT_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Convictions overturned. */
export default defineIndicator({
  id: 'verdicts-overturned',
  words: { en: 'Convictions overturned', km: 'ការកាត់ទោសដែលត្រូវទុកជាមោឃៈ' },
  version: 1,
  kind: 'verdict',
  unit: UNIT.decisions,
  date: 'decided_on',
  where: { effect: ['overturned'], outcome: ['acquitted', 'dismissed'] },
  dimensions: [...VERDICT_CUTS, ...PERIODS],
  form: 'verdict-return',
  caveat: CAVEAT.recordedOnly,
})
