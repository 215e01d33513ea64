import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Pieces of evidence. */
export default defineIndicator({
  id: 'evidence-items',
  words: { en: 'Pieces of evidence', km: 'ភស្តុតាង' },
  version: 1,
  kind: 'evidence_item',
  unit: UNIT.records,
  date: 'collected_on',
  dimensions: [
    ...OFFICE_CUTS,
    'evidence_type',
    'technique',
    'authorised',
    'authority',
    'excluded',
    'examined',
    { column: 'custody_changes', bands: [0, 1, 3, 6] },
    ...PERIODS,
  ],
  form: 'evidence-register',
  caveat: CAVEAT.recordedOnly,
})
