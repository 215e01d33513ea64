import { defineIndicator } from '../../../src/core/country/index.ts'
import { cuts, periodsOf } from '../case-dimensions.ts'

/** Requests between states. */
export default defineIndicator({
  id: 'cooperation-requests',
  words: { en: 'Requests between states', km: 'សំណើរវាងរដ្ឋ' },
  version: 1,
  kind: 'coop_request',
  unit: { en: 'requests', km: 'សំណើ' },
  date: 'received_on',
  dimensions: {
    ...cuts({
      office: 'cooperation-offices',
      partner: 'citizenships',
      direction: 'coop-directions',
      coop_type: 'coop-types',
      subject: 'case-classes',
      outcome: 'coop-outcomes',
      form_of_exploitation: 'forms-of-exploitation',
    }),
    ...periodsOf('received_on'),
  },
  form: 'cooperation-return',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
