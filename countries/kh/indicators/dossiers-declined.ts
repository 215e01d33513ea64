import { defineIndicator } from '../../../src/core/country/index.ts'
import { DOSSIER_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Dossiers declined. */
export default defineIndicator({
  id: 'dossiers-declined',
  words: { en: 'Dossiers declined', km: 'សំណុំរឿងដែលបានបដិសេធ' },
  version: 1,
  kind: 'dossier',
  unit: UNIT.dossiers,
  date: 'sent_on',
  where: { decision: ['declined'] },
  dimensions: [...DOSSIER_CUTS, ...PERIODS],
  form: 'dossier-return',
  caveat: CAVEAT.recordedOnly,
})
