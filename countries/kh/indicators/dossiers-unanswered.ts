import { defineIndicator } from '../../../src/core/country/index.ts'
import { DOSSIER_CUTS, periodsOf } from '../case-dimensions.ts'

/** Dossiers without a decision. */
export default defineIndicator({
  id: 'dossiers-unanswered',
  words: { en: 'Dossiers without a decision', km: 'សំណុំរឿងគ្មានសេចក្តីសម្រេច' },
  version: 1,
  kind: 'dossier',
  unit: { en: 'dossiers', km: 'សំណុំរឿងបញ្ជូន' },
  date: 'sent_on',
  measure: { type: 'stock', until: 'decided_on' },
  dimensions: { ...DOSSIER_CUTS, ...periodsOf('sent_on') },
  form: 'dossier-return',
  caveat: { en: 'Open at the end of the interval, as known on the day asked for.', km: 'នៅបើកចុងចន្លោះពេល តាមអ្វីដែលដឹងនៅថ្ងៃសួរ។' },
})
