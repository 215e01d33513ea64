import { defineIndicator } from '../../../src/core/country/index.ts'
import { cuts, periodsOf } from '../case-dimensions.ts'

/** Agreements signed. */
export default defineIndicator({
  id: 'instruments-signed',
  words: { en: 'Agreements signed', km: 'កិច្ចព្រមព្រៀងដែលបានចុះ' },
  version: 1,
  kind: 'instrument',
  unit: { en: 'agreements', km: 'កិច្ចព្រមព្រៀង' },
  date: 'signed_on',
  dimensions: {
    ...cuts({ instrument_type: 'instrument-types', partners: 'citizenships', scopes: 'instrument-scopes' }),
    ...periodsOf('signed_on'),
  },
  form: 'instrument-register',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
