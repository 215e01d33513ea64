import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS, PERIODS, TRIAL_CUTS } from '../case-dimensions.ts'
import { BASIS, CAVEAT, UNIT } from '../figure-words.ts'

/** Persons convicted, all laws. */
export default defineIndicator({
  id: 'persons-convicted',
  words: { en: 'Persons convicted, all laws', km: 'ទណ្ឌិត តាមច្បាប់ទាំងអស់' },
  version: 1,
  kind: 'accused_episode',
  unit: UNIT.persons,
  date: 'decided_on',
  where: { outcome: ['convicted'] },
  measure: { type: 'persons' },
  dimensions: [...ACCUSED_CUTS, ...TRIAL_CUTS, ...PERIODS],
  form: 'court-return',
  legalBasis: BASIS.allLaws,
  caveat: CAVEAT.firstInstance,
})
