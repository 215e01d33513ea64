import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Services made conditional on testifying. */
export default defineIndicator({
  id: 'services-made-conditional',
  words: { en: 'Services made conditional on testifying', km: 'សេវាមានលក្ខខណ្ឌផ្តល់សក្ខីកម្ម' },
  version: 1,
  kind: 'service_episode',
  unit: UNIT.services,
  date: 'started_month',
  where: { conditional_on_participation: ['yes'] },
  dimensions: ['provider_type', 'service_type', 'office', 'quarter'],
  form: 'service-return',
  caveat: CAVEAT.detectedPeople,
})
