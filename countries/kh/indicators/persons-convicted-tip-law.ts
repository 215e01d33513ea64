import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS, PERIODS, TRIAL_CUTS } from '../case-dimensions.ts'
import { BASIS, CAVEAT, UNIT } from '../figure-words.ts'

/** Persons convicted under the anti-trafficking law. */
export default defineIndicator({
  id: 'persons-convicted-tip-law',
  words: { en: 'Persons convicted under the anti-trafficking law', km: 'ទណ្ឌិតតាមច្បាប់ប្រឆាំងការជួញដូរ' },
  version: 1,
  kind: 'accused_episode',
  unit: UNIT.persons,
  date: 'decided_on',
  where: { outcome: ['convicted'], law_basis: ['TIP_LAW'] },
  measure: { type: 'persons' },
  dimensions: [...ACCUSED_CUTS, ...TRIAL_CUTS, ...PERIODS],
  form: 'court-return',
  legalBasis: BASIS.traffickingLaw,
  caveat: CAVEAT.firstInstance,
})
