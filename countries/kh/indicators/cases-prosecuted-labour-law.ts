import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, PROCEEDING_CUTS } from '../case-dimensions.ts'
import { BASIS, CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Cases under the labour law. */
export default defineIndicator({
  id: 'cases-prosecuted-labour-law',
  words: { en: 'Cases under the labour law', km: 'សំណុំរឿងតាមច្បាប់ការងារ' },
  version: 2,
  changed: { words: CHANGED.caseOfOneLaw },
  kind: 'proceeding',
  unit: UNIT.cases,
  date: 'initiated_on',
  where: { proceeding_type: ['prosecution', 'investigating_judge', 'trial'], law_basis: ['LABOUR_LAW'] },
  measure: { type: 'cases', columns: ['court', 'case_number'] },
  dimensions: [...PROCEEDING_CUTS, { id: 'days', column: 'reported_on', until: 'decided_on', bands: [0, 181, 366, 731, 1096] }, ...PERIODS],
  form: 'proceeding-return',
  legalBasis: BASIS.labourLaw,
  caveat: CAVEAT.recordedOnly,
})
