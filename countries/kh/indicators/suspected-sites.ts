import { defineIndicator } from '../../../src/core/country/index.ts'
import { SITE_CUTS, periodsOf } from '../case-dimensions.ts'

/** Suspected sites on record. */
export default defineIndicator({
  id: 'suspected-sites',
  words: { en: 'Suspected sites on record', km: 'ទីតាំងសង្ស័យក្នុងបញ្ជី' },
  version: 1,
  kind: 'site',
  unit: { en: 'sites', km: 'ទីតាំង' },
  date: 'registered_on',
  dimensions: { ...SITE_CUTS, ...periodsOf('registered_on') },
  form: 'site-register',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
