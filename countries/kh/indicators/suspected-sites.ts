import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS, SITE_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Suspected sites on record. */
export default defineIndicator({
  id: 'suspected-sites',
  words: { en: 'Suspected sites on record', km: 'ទីតាំងសង្ស័យក្នុងបញ្ជី' },
  version: 1,
  kind: 'site',
  unit: UNIT.sites,
  date: 'registered_on',
  dimensions: [...SITE_CUTS, ...PERIODS],
  form: 'site-register',
  caveat: CAVEAT.recordedOnly,
})
