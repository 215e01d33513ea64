import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS, PERIODS, TRIAL_CUTS } from '../case-dimensions.ts'
import { BASIS, CAVEAT, UNIT } from '../figure-words.ts'

/** Officials prosecuted. */
export default defineIndicator({
  id: 'officials-prosecuted',
  words: { en: 'Officials prosecuted', km: 'មន្ត្រីដែលត្រូវបានចោទ' },
  version: 1,
  kind: 'accused_episode',
  unit: UNIT.persons,
  date: 'registered_on',
  where: { is_official: ['yes'] },
  measure: { type: 'persons' },
  dimensions: [...ACCUSED_CUTS, ...TRIAL_CUTS, ...PERIODS],
  form: 'court-return',
  legalBasis: BASIS.allLaws,
  caveat: CAVEAT.allLaws,
})
