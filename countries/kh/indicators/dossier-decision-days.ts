import { defineIndicator } from '../../../src/core/country/index.ts'
import { DOSSIER_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Days from dossier to decision. */
export default defineIndicator({
  id: 'dossier-decision-days',
  words: { en: 'Days from dossier to decision', km: 'ចំនួនថ្ងៃពីសំណុំរឿងដល់សេចក្តីសម្រេច' },
  version: 1,
  kind: 'dossier',
  unit: UNIT.days,
  date: 'sent_on',
  measure: { type: 'days', from: 'sent_on', to: 'decided_on', statistic: 'median' },
  dimensions: [...DOSSIER_CUTS, ...PERIODS],
  form: 'dossier-return',
  caveat: CAVEAT.wholeDays,
})
