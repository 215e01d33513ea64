import { defineIndicator } from '../../../src/core/country/index.ts'
import { cuts, periodsOf } from '../case-dimensions.ts'

/** Requests of NGOs to see people held. */
export default defineIndicator({
  id: 'ngo-access-requests',
  words: { en: 'Requests of NGOs to see people held', km: 'សំណើអង្គការចូលជួប' },
  version: 1,
  kind: 'ngo_access_request',
  unit: { en: 'requests', km: 'សំណើ' },
  date: 'requested_on',
  dimensions: {
    ...cuts({ office: 'ngo-offices', decision: 'permission-decisions', facility_type: 'detention-facilities', province: 'provinces' }),
    ...periodsOf('requested_on'),
  },
  form: 'ngo-access',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
