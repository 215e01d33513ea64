import { defineIndicator } from '../../../src/core/country/index.ts'

/** Services to men and boys. */
export default defineIndicator({
  id: 'services-to-men',
  words: { en: 'Services to men and boys', km: 'សេវាដល់បុរស និងក្មេងប្រុស' },
  version: 1,
  kind: 'service_episode',
  unit: { en: 'services', km: 'សេវា' },
  date: 'started_month',
  where: { sex: ['male'] },
  dimensions: {
    service_type: { column: 'service_type', list: 'service-types' },
    age_band: { column: 'age_band', list: 'age-bands' },
    form_of_exploitation: { column: 'form_of_exploitation', list: 'forms-of-exploitation' },
    provider_type: { column: 'provider_type', list: 'provider-types' },
    quarter: { column: 'started_month', list: '', period: 'quarter' },
  },
  form: 'service-return',
  caveat: {
    en: 'Detected, not prevalence: people whom somebody found and recorded.',
    km: 'ចំនួនដែលបានរកឃើញ មិនមែនអត្រាពិត៖ មនុស្សដែលមានអ្នករកឃើញ និងកត់ត្រា។',
  },
})
