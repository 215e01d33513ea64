import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Services to men and boys. */
export default defineIndicator({
  id: 'services-to-men',
  words: { en: 'Services to men and boys', km: 'សេវាដល់បុរស និងក្មេងប្រុស' },
  version: 1,
  kind: 'service_episode',
  unit: UNIT.services,
  date: 'started_month',
  where: { sex: ['male'] },
  dimensions: ['service_type', 'age_band', 'form_of_exploitation', 'provider_type', 'quarter'],
  form: 'service-return',
  caveat: CAVEAT.detectedPeople,
})
