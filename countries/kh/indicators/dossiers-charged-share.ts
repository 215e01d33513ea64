import { defineIndicator } from '../../../src/core/country/index.ts'
import { DOSSIER_CUTS, periodsOf } from '../case-dimensions.ts'

/** Dossiers that led to a charge. */
export default defineIndicator({
  id: 'dossiers-charged-share',
  words: { en: 'Dossiers that led to a charge', km: 'សំណុំរឿងដែលនាំទៅការចោទ' },
  version: 1,
  kind: 'dossier',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'sent_on',
  measure: { type: 'share', of: { decision: ['charged', 'joined'] } },
  dimensions: { ...DOSSIER_CUTS, ...periodsOf('sent_on') },
  form: 'dossier-return',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
