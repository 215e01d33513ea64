import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS, PERIODS, TRIAL_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Sentences suspended in whole or part. */
export default defineIndicator({
  id: 'sentences-suspended-share',
  words: { en: 'Sentences suspended in whole or part', km: 'ទោសព្យួរទាំងស្រុង ឬមួយផ្នែក' },
  version: 1,
  kind: 'accused_episode',
  unit: UNIT.percent,
  date: 'decided_on',
  where: { outcome: ['convicted'] },
  measure: { type: 'share', of: { suspended_months: { atLeast: 1 } } },
  dimensions: [...ACCUSED_CUTS, ...TRIAL_CUTS, ...PERIODS],
  form: 'court-return',
  caveat: CAVEAT.bothNumbers,
})
