import { defineIndicator } from '../../../src/core/country/index.ts'
import { ACCUSED_CUTS, PERIODS, TRIAL_CUTS } from '../case-dimensions.ts'
import { BASIS, CAVEAT, UNIT } from '../figure-words.ts'

/** Convictions that are trafficking by the international definition. */
export default defineIndicator({
  id: 'convictions-by-definition-share',
  words: { en: 'Convictions that are trafficking by the international definition', km: 'ការកាត់ទោសដែលជាការជួញដូរតាមនិយមន័យអន្តរជាតិ' },
  version: 1,
  kind: 'accused_episode',
  unit: UNIT.percent,
  date: 'decided_on',
  where: { outcome: ['convicted'], law_basis: ['TIP_LAW'] },
  measure: { type: 'share', of: { palermo_conform: ['yes'] } },
  dimensions: [...ACCUSED_CUTS, ...TRIAL_CUTS, ...PERIODS],
  form: 'court-return',
  legalBasis: BASIS.traffickingLaw,
  caveat: CAVEAT.bothNumbers,
})
