import { defineIndicator } from '../../../src/core/country/index.ts'
import { DOSSIER_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Dossiers without a decision. */
export default defineIndicator({
  id: 'dossiers-unanswered',
  words: { en: 'Dossiers without a decision', km: 'សំណុំរឿងគ្មានសេចក្តីសម្រេច' },
  version: 1,
  kind: 'dossier',
  unit: UNIT.dossiers,
  date: 'sent_on',
  measure: { type: 'stock', until: 'decided_on' },
  dimensions: [...DOSSIER_CUTS, ...PERIODS],
  form: 'dossier-return',
  caveat: CAVEAT.openAtTheEnd,
})
