import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Services given. */
export default defineIndicator({
  id: 'services-given',
  words: { en: 'Services given', km: 'សេវាដែលបានផ្តល់' },
  version: 1,
  kind: 'service_episode',
  unit: UNIT.services,
  date: 'started_month',
  dimensions: [
    'service_type',
    'provider_type',
    'funder',
    'sex',
    'age_band',
    'citizenship',
    'form_of_exploitation',
    'province',
    'conditional_on_participation',
    'participates',
    'office',
    'quarter',
  ],
  payers: ['office', 'funder', 'service_type', 'sex', 'age_band', 'quarter'],
  form: 'service-return',
  caveat: CAVEAT.detectedPeople,
})
