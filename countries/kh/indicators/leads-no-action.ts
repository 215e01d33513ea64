import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, periodsOf } from '../case-dimensions.ts'

/** Leads without action. */
export default defineIndicator({
  id: 'leads-no-action',
  words: { en: 'Leads without action', km: 'ព័ត៌មានគ្មានវិធានការ' },
  version: 1,
  kind: 'lead',
  unit: { en: 'leads', km: 'ព័ត៌មាន' },
  date: 'received_on',
  where: { state: ['no_action'] },
  measure: { type: 'cases', columns: ['office', 'lead_number'] },
  dimensions: { ...LEAD_CUTS, ...periodsOf('received_on') },
  form: 'hotline',
  caveat: {
    en: 'One person or case recorded by several bodies counts once only where a link between the records was signed.',
    km: 'មនុស្ស ឬសំណុំរឿងដែលស្ថាប័នច្រើនកត់ត្រា រាប់ម្តងតែពេលមានការតភ្ជាប់ដែលបានចុះហត្ថលេខា។',
  },
})
