import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, periodsOf } from '../case-dimensions.ts'

/** People named in leads of embassies. */
export default defineIndicator({
  id: 'embassy-lead-persons',
  words: { en: 'People named in leads of embassies', km: 'មនុស្សដែលបានរាយឈ្មោះដោយស្ថានទូត' },
  version: 1,
  kind: 'lead',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'received_on',
  where: { channel: ['EMBASSY'], office: ['MFA-NAT', 'MFA-X1'] },
  measure: { type: 'sum', column: 'persons_named' },
  dimensions: { ...LEAD_CUTS, ...periodsOf('received_on') },
  form: 'embassy-lead',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
