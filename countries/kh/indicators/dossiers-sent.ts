import { defineIndicator } from '../../../src/core/country/index.ts'
import { DOSSIER_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Dossiers sent to prosecutors. */
export default defineIndicator({
  id: 'dossiers-sent',
  words: { en: 'Dossiers sent to prosecutors', km: 'សំណុំរឿងបញ្ជូនព្រះរាជអាជ្ញា' },
  version: 1,
  kind: 'dossier',
  unit: UNIT.dossiers,
  date: 'sent_on',
  dimensions: [...DOSSIER_CUTS, ...PERIODS],
  form: 'dossier-return',
  caveat: CAVEAT.recordedOnly,
})
