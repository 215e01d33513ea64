import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, PROCEEDING_CUTS } from '../case-dimensions.ts'
import { BASIS, CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Cases prosecuted under the anti-trafficking law. */
export default defineIndicator({
  id: 'cases-prosecuted-tip-law',
  words: { en: 'Cases prosecuted under the anti-trafficking law', km: 'សំណុំរឿងចោទតាមច្បាប់ប្រឆាំងការជួញដូរ' },
  version: 2,
  changed: { words: CHANGED.caseOfOneLaw },
  kind: 'proceeding',
  unit: UNIT.cases,
  date: 'initiated_on',
  where: { proceeding_type: ['prosecution', 'investigating_judge', 'trial'], law_basis: ['TIP_LAW'] },
  measure: { type: 'cases', columns: ['court', 'case_number'] },
  dimensions: [...PROCEEDING_CUTS, { id: 'days', column: 'reported_on', until: 'decided_on', bands: [0, 181, 366, 731, 1096] }, ...PERIODS],
  form: 'proceeding-return',
  legalBasis: BASIS.traffickingLaw,
  caveat: CAVEAT.oneLaw,
})
