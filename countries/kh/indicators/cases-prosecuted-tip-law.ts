import { defineIndicator } from '../../../src/core/country/index.ts'
import { PROCEEDING_CUTS, periodsOf } from '../case-dimensions.ts'

/** Cases prosecuted under the anti-trafficking law. */
export default defineIndicator({
  id: 'cases-prosecuted-tip-law',
  words: { en: 'Cases prosecuted under the anti-trafficking law', km: 'សំណុំរឿងចោទតាមច្បាប់ប្រឆាំងការជួញដូរ' },
  version: 1,
  kind: 'proceeding',
  unit: { en: 'cases', km: 'សំណុំរឿង' },
  date: 'initiated_on',
  where: { proceeding_type: ['prosecution', 'investigating_judge', 'trial'], law_basis: ['TIP_LAW'] },
  measure: { type: 'cases', columns: ['court', 'case_number'] },
  dimensions: {
    ...PROCEEDING_CUTS,
    days: { column: 'reported_on', until: 'decided_on', list: '', bands: [0, 181, 366, 731, 1096] },
    ...periodsOf('initiated_on'),
  },
  form: 'proceeding-return',
  legalBasis: 'anti-trafficking law',
  caveat: {
    en: 'Under the anti-trafficking law only, some of whose articles are not trafficking by the international definition.',
    km: 'តាមច្បាប់ប្រឆាំងការជួញដូរតែប៉ុណ្ណោះ ដែលមាត្រាខ្លះមិនមែនជាការជួញដូរតាមនិយមន័យអន្តរជាតិទេ។',
  },
})
