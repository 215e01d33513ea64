import { defineIndicator } from '../../../src/core/country/index.ts'
import { IDENTIFICATION_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Decisions that waited for a verdict. */
export default defineIndicator({
  id: 'identified-by-verdict-share',
  words: { en: 'Decisions that waited for a verdict', km: 'សេចក្តីសម្រេចដែលរង់ចាំសាលក្រម' },
  version: 1,
  kind: 'identification',
  unit: UNIT.percent,
  date: 'identified_quarter',
  measure: { type: 'share', of: { evidence_standard: ['trial_verdict'] } },
  dimensions: [...IDENTIFICATION_CUTS, 'quarter', 'year'],
  form: 'identification',
  caveat: CAVEAT.bothNumbers,
})
