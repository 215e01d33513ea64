import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS, PERIODS, TRIAL_CUTS } from '../case-dimensions.ts'
import { BASIS, CAVEAT, UNIT } from '../figure-words.ts'

/** Operators, owners and landlords accused. */
export default defineIndicator({
  id: 'operators-accused',
  words: { en: 'Operators, owners and landlords accused', km: 'អ្នកប្រតិបត្តិការ ម្ចាស់ និងម្ចាស់ដីជាប់ចោទ' },
  version: 1,
  kind: 'accused_episode',
  unit: UNIT.persons,
  date: 'registered_on',
  where: { roles: ['OPERATOR', 'OWNER', 'LANDLORD'] },
  measure: { type: 'persons' },
  dimensions: [...ACCUSED_CUTS, ...TRIAL_CUTS, ...PERIODS],
  form: 'court-return',
  legalBasis: BASIS.allLaws,
  caveat: CAVEAT.allLaws,
})
