import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, PROCEEDING_CUTS } from '../case-dimensions.ts'
import { BASIS, CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Cases prosecuted, all laws. */
export default defineIndicator({
  id: 'cases-prosecuted',
  words: { en: 'Cases prosecuted, all laws', km: 'សំណុំរឿងដែលបានចោទប្រកាន់ តាមច្បាប់ទាំងអស់' },
  version: 2,
  changed: { words: CHANGED.caseOnce, totalsSince: 1 },
  kind: 'proceeding',
  unit: UNIT.cases,
  date: 'initiated_on',
  where: { proceeding_type: ['prosecution', 'investigating_judge', 'trial'] },
  measure: { type: 'cases', columns: ['court', 'case_number'] },
  dimensions: [...PROCEEDING_CUTS, { id: 'days', column: 'reported_on', until: 'decided_on', bands: [0, 181, 366, 731, 1096] }, ...PERIODS],
  form: 'proceeding-return',
  legalBasis: BASIS.allLaws,
  caveat: CAVEAT.allLaws,
})
