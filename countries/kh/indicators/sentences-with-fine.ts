import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS, PERIODS, TRIAL_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Convictions with a fine. */
export default defineIndicator({
  id: 'sentences-with-fine',
  words: { en: 'Convictions with a fine', km: 'ការកាត់ទោសមានពិន័យ' },
  version: 1,
  kind: 'accused_episode',
  unit: UNIT.persons,
  date: 'decided_on',
  where: { outcome: ['convicted'], fine: { atLeast: 1 } },
  dimensions: [...ACCUSED_CUTS, ...TRIAL_CUTS, ...PERIODS],
  form: 'court-return',
  caveat: CAVEAT.recordedOnly,
})
