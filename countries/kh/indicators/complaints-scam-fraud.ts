import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, periodsOf } from '../case-dimensions.ts'

/** Complaints of people defrauded by scams. */
export default defineIndicator({
  id: 'complaints-scam-fraud',
  words: { en: 'Complaints of people defrauded by scams', km: 'ពាក្យបណ្តឹងរបស់ជនរងគ្រោះនៃការឆបោក' },
  version: 1,
  kind: 'lead',
  unit: { en: 'complaints', km: 'ពាក្យបណ្តឹង' },
  date: 'received_on',
  where: { lead_type: ['SCAM_FRAUD'] },
  dimensions: { ...LEAD_CUTS, ...periodsOf('received_on') },
  form: 'complaint',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
