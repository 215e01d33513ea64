import { defineIndicator } from '../../../src/core/country/index.ts'
import { DOSSIER_CUTS, periodsOf } from '../case-dimensions.ts'

/** Dossiers declined. */
export default defineIndicator({
  id: 'dossiers-declined',
  words: { en: 'Dossiers declined', km: 'សំណុំរឿងដែលបានបដិសេធ' },
  version: 1,
  kind: 'dossier',
  unit: { en: 'dossiers', km: 'សំណុំរឿងបញ្ជូន' },
  date: 'sent_on',
  where: { decision: ['declined'] },
  dimensions: { ...DOSSIER_CUTS, ...periodsOf('sent_on') },
  form: 'dossier-return',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
