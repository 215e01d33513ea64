import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, VERDICT_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Verdicts. */
export default defineIndicator({
  id: 'verdicts',
  words: { en: 'Verdicts', km: 'សាលក្រម' },
  version: 1,
  kind: 'verdict',
  unit: UNIT.decisions,
  date: 'decided_on',
  dimensions: [...VERDICT_CUTS, ...PERIODS],
  form: 'verdict-return',
  caveat: CAVEAT.recordedOnly,
})
