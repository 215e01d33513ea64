import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Counsel assigned to survivors. */
export default defineIndicator({
  id: 'counsel-assigned',
  words: { en: 'Counsel assigned to survivors', km: 'មេធាវីចាត់តាំងឱ្យជនរងគ្រោះ' },
  version: 1,
  kind: 'legal_representation',
  unit: UNIT.records,
  date: 'assigned_on',
  dimensions: [...COURT_CUTS, 'office', 'counsel_type', 'paid', ...PERIODS],
  form: 'counsel-return',
  caveat: CAVEAT.recordedOnly,
})
