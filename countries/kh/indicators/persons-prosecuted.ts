import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS, PERIODS, TRIAL_CUTS } from '../case-dimensions.ts'
import { BASIS, CAVEAT, UNIT } from '../figure-words.ts'

/** Persons prosecuted, all laws. */
export default defineIndicator({
  id: 'persons-prosecuted',
  words: { en: 'Persons prosecuted, all laws', km: 'មនុស្សដែលត្រូវបានចោទប្រកាន់ តាមច្បាប់ទាំងអស់' },
  version: 1,
  kind: 'accused_episode',
  unit: UNIT.persons,
  date: 'registered_on',
  measure: { type: 'persons' },
  dimensions: [...ACCUSED_CUTS, ...TRIAL_CUTS, ...PERIODS],
  form: 'court-return',
  legalBasis: BASIS.allLaws,
  caveat: CAVEAT.allLaws,
})
