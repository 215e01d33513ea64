import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, periodsOf } from '../case-dimensions.ts'

/** Complaints at provincial labour offices. */
export default defineIndicator({
  id: 'labour-office-complaints',
  words: { en: 'Complaints at provincial labour offices', km: 'ពាក្យបណ្តឹងនៅមន្ទីរការងារខេត្ត' },
  version: 1,
  kind: 'lead',
  unit: { en: 'complaints', km: 'ពាក្យបណ្តឹង' },
  date: 'received_on',
  where: { channel: ['MOLVT_PROVINCIAL_OFFICE'] },
  dimensions: { ...LEAD_CUTS, ...periodsOf('received_on') },
  form: 'labour-complaint',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
