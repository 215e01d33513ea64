import { defineIndicator } from '../../../src/core/country/index.ts'

/** Services made conditional on testifying. */
export default defineIndicator({
  id: 'services-made-conditional',
  words: { en: 'Services made conditional on testifying', km: 'សេវាមានលក្ខខណ្ឌផ្តល់សក្ខីកម្ម' },
  version: 1,
  kind: 'service_episode',
  unit: { en: 'services', km: 'សេវា' },
  date: 'started_month',
  where: { conditional_on_participation: ['yes'] },
  dimensions: {
    provider_type: { column: 'provider_type', list: 'provider-types' },
    service_type: { column: 'service_type', list: 'service-types' },
    office: { column: 'office', list: 'service-offices' },
    quarter: { column: 'started_month', list: '', period: 'quarter' },
  },
  form: 'service-return',
  caveat: {
    en: 'Detected, not prevalence: people whom somebody found and recorded.',
    km: 'ចំនួនដែលបានរកឃើញ មិនមែនអត្រាពិត៖ មនុស្សដែលមានអ្នករកឃើញ និងកត់ត្រា។',
  },
})
