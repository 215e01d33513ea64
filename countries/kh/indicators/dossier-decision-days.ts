import { defineIndicator } from '../../../src/core/country/index.ts'
import { DOSSIER_CUTS, periodsOf } from '../case-dimensions.ts'

/** Days from dossier to decision. */
export default defineIndicator({
  id: 'dossier-decision-days',
  words: { en: 'Days from dossier to decision', km: 'ចំនួនថ្ងៃពីសំណុំរឿងដល់សេចក្តីសម្រេច' },
  version: 1,
  kind: 'dossier',
  unit: { en: 'days', km: 'ថ្ងៃ' },
  date: 'sent_on',
  measure: { type: 'days', from: 'sent_on', to: 'decided_on', statistic: 'median' },
  dimensions: { ...DOSSIER_CUTS, ...periodsOf('sent_on') },
  form: 'dossier-return',
  caveat: {
    en: 'Whole days between two acts that are both on record; what is still open is not in it.',
    km: 'ចំនួនថ្ងៃរវាងសកម្មភាពពីរដែលបានកត់ត្រា។ អ្វីដែលនៅបើក មិនរាប់ទេ។',
  },
})
