import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS, PERIODS, TRIAL_CUTS } from '../case-dimensions.ts'
import { BASIS, CAVEAT, UNIT } from '../figure-words.ts'

/** Officials convicted. */
export default defineIndicator({
  id: 'officials-convicted',
  words: { en: 'Officials convicted', km: 'មន្ត្រីដែលត្រូវកាត់ទោស' },
  version: 1,
  kind: 'accused_episode',
  unit: UNIT.persons,
  date: 'decided_on',
  where: { is_official: ['yes'], outcome: ['convicted'] },
  measure: { type: 'persons' },
  dimensions: [...ACCUSED_CUTS, ...TRIAL_CUTS, ...PERIODS],
  form: 'court-return',
  legalBasis: BASIS.allLaws,
  caveat: CAVEAT.firstInstance,
})
