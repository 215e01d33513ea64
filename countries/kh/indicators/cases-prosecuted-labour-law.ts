import { defineIndicator } from '../../../src/core/country/index.ts'
import { PROCEEDING_CUTS, periodsOf } from '../case-dimensions.ts'

/** Cases under the labour law. */
export default defineIndicator({
  id: 'cases-prosecuted-labour-law',
  words: { en: 'Cases under the labour law', km: 'សំណុំរឿងតាមច្បាប់ការងារ' },
  version: 1,
  kind: 'proceeding',
  unit: { en: 'cases', km: 'សំណុំរឿង' },
  date: 'initiated_on',
  where: { proceeding_type: ['prosecution', 'investigating_judge', 'trial'], law_basis: ['LABOUR_LAW'] },
  measure: { type: 'cases', columns: ['court', 'case_number'] },
  dimensions: {
    ...PROCEEDING_CUTS,
    days: { column: 'reported_on', until: 'decided_on', list: '', bands: [0, 181, 366, 731, 1096] },
    ...periodsOf('initiated_on'),
  },
  form: 'proceeding-return',
  legalBasis: 'labour law',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
