import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, PROCEEDING_CUTS } from '../case-dimensions.ts'
import { BASIS, CAVEAT, UNIT } from '../figure-words.ts'

/** Labour-law cases with indicators of trafficking. */
export default defineIndicator({
  id: 'labour-law-with-indicators-share',
  words: { en: 'Labour-law cases with indicators of trafficking', km: 'សំណុំរឿងច្បាប់ការងារដែលមានសូចនាករជួញដូរ' },
  version: 1,
  kind: 'proceeding',
  unit: UNIT.percent,
  date: 'initiated_on',
  where: { law_basis: ['LABOUR_LAW'] },
  measure: { type: 'share', of: { trafficking_indicators: ['yes'] } },
  dimensions: [...PROCEEDING_CUTS, { id: 'days', column: 'reported_on', until: 'decided_on', bands: [0, 181, 366, 731, 1096] }, ...PERIODS],
  form: 'proceeding-return',
  legalBasis: BASIS.labourLaw,
  caveat: CAVEAT.bothNumbers,
})
