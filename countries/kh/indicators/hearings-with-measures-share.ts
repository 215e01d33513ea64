import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Hearings with measures for the victim. */
export default defineIndicator({
  id: 'hearings-with-measures-share',
  words: { en: 'Hearings with measures for the victim', km: 'សវនាការមានវិធានការសម្រាប់ជនរងគ្រោះ' },
  version: 1,
  kind: 'hearing',
  unit: UNIT.percent,
  date: 'held_on',
  where: { victim_present: ['yes'] },
  measure: { type: 'share', of: { measures: ['screen', 'video', 'support_person', 'closed_doors'] } },
  dimensions: [...COURT_CUTS, 'measures', 'victim_age_group', 'adjournment', 'victim_present', ...PERIODS],
  form: 'hearing-return',
  caveat: CAVEAT.bothNumbers,
})
