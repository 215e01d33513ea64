import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS, PERIODS, TRIAL_CUTS } from '../case-dimensions.ts'
import { BASIS, CAVEAT, UNIT } from '../figure-words.ts'

/** Persons prosecuted under the anti-trafficking law. */
export default defineIndicator({
  id: 'persons-prosecuted-tip-law',
  words: { en: 'Persons prosecuted under the anti-trafficking law', km: 'មនុស្សដែលត្រូវចោទតាមច្បាប់ប្រឆាំងការជួញដូរ' },
  version: 1,
  kind: 'accused_episode',
  unit: UNIT.persons,
  date: 'registered_on',
  where: { law_basis: ['TIP_LAW'] },
  measure: { type: 'persons' },
  dimensions: [...ACCUSED_CUTS, ...TRIAL_CUTS, ...PERIODS],
  form: 'court-return',
  legalBasis: BASIS.traffickingLaw,
  caveat: CAVEAT.oneLaw,
})
