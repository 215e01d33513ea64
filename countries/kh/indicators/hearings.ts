import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT } from '../figure-words.ts'

/** Hearings. */
export default defineIndicator({
  id: 'hearings',
  words: { en: 'Hearings', km: 'សវនាការ' },
  version: 1,
  kind: 'hearing',
  unit: { en: 'hearings', km: 'សវនាការ' },
  date: 'held_on',
  dimensions: {
    ...COURT_CUTS,
    ...cuts({
      measures: 'courtroom-measures',
      victim_age_group: 'victim-age-groups',
      adjournment: 'adjournment-reasons',
      victim_present: 'five-states',
    }),
    ...periodsOf('held_on'),
  },
  form: 'hearing-return',
  caveat: CAVEAT.recordedOnly,
})
