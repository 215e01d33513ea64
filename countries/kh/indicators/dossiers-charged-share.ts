import { defineIndicator } from '../../../src/core/country/index.ts'
import { DOSSIER_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Dossiers that led to a charge. */
export default defineIndicator({
  id: 'dossiers-charged-share',
  words: { en: 'Dossiers that led to a charge', km: 'សំណុំរឿងដែលនាំទៅការចោទ' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'dossier',
  unit: UNIT.percent,
  date: 'sent_on',
  measure: { type: 'share', of: { decision: ['charged', 'joined'] } },
  dimensions: [...DOSSIER_CUTS, ...PERIODS],
  form: 'dossier-return',
  caveat: CAVEAT.bothNumbers,
})
