import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Medical services paid by the government. */
export default defineIndicator({
  id: 'medical-services-government',
  words: { en: 'Medical services paid by the government', km: 'សេវាសុខាភិបាលបង់ដោយរដ្ឋាភិបាល' },
  version: 1,
  kind: 'service_episode',
  unit: UNIT.services,
  date: 'started_month',
  where: { service_type: ['medical'], funder: ['government'] },
  dimensions: ['sex', 'age_band', 'citizenship', 'quarter'],
  form: 'service-return',
  caveat: CAVEAT.detectedPeople,
})
