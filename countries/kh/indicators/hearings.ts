import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT } from '../figure-words.ts'

/** Hearings. */
export default defineIndicator({
  id: 'hearings',
  words: { en: 'Hearings', km: 'សវនាការ' },
  version: 1,
  kind: 'hearing',
  unit: { en: 'hearings', km: 'សវនាការ' },
  date: 'held_on',
  dimensions: [...COURT_CUTS, 'measures', 'victim_age_group', 'adjournment', 'victim_present', ...PERIODS],
  form: 'hearing-return',
  caveat: CAVEAT.recordedOnly,
})
