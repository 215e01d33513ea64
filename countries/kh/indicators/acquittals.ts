import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS, PERIODS, TRIAL_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Persons acquitted or dismissed. */
export default defineIndicator({
  id: 'acquittals',
  words: { en: 'Persons acquitted or dismissed', km: 'អ្នកដែលរួចខ្លួន ឬបានលើកលែងការចោទ' },
  version: 1,
  kind: 'accused_episode',
  unit: UNIT.persons,
  date: 'decided_on',
  where: { outcome: ['acquitted', 'dismissed'] },
  measure: { type: 'persons' },
  dimensions: [...ACCUSED_CUTS, ...TRIAL_CUTS, ...PERIODS],
  form: 'court-return',
  caveat: CAVEAT.firstInstance,
})
