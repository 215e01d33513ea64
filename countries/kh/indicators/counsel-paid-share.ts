import { defineIndicator } from '../../../src/core/country/index.ts'
import { COURT_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Counsel who are paid. */
export default defineIndicator({
  id: 'counsel-paid-share',
  words: { en: 'Counsel who are paid', km: 'មេធាវីដែលទទួលប្រាក់' },
  version: 1,
  kind: 'legal_representation',
  unit: UNIT.percent,
  date: 'assigned_on',
  measure: { type: 'share', of: { paid: ['yes'] } },
  dimensions: [...COURT_CUTS, 'office', 'counsel_type', 'paid', ...PERIODS],
  form: 'counsel-return',
  caveat: CAVEAT.bothNumbers,
})
