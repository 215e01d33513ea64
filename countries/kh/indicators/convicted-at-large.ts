import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS, PERIODS, TRIAL_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Convicted persons at large. */
export default defineIndicator({
  id: 'convicted-at-large',
  words: { en: 'Convicted persons at large', km: 'ទណ្ឌិតរត់គេច' },
  version: 1,
  kind: 'accused_episode',
  unit: UNIT.persons,
  date: 'decided_on',
  where: { outcome: ['convicted'], execution: ['at_large', 'not_begun'] },
  measure: { type: 'persons' },
  dimensions: [...ACCUSED_CUTS, ...TRIAL_CUTS, ...PERIODS],
  form: 'court-return',
  caveat: CAVEAT.firstInstance,
})
