import { defineIndicator } from '../../../src/core/country/index.ts'

/** Survivors who took part in meetings. */
export default defineIndicator({
  id: 'survivors-in-meetings',
  words: { en: 'Survivors who took part in meetings', km: 'អ្នករួចជីវិតចូលរួមប្រជុំ' },
  version: 1,
  kind: 'meeting',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'held_on',
  measure: { type: 'sum', column: 'survivors' },
  dimensions: { body_type: { column: 'body_type', list: 'body-types' }, quarter: { column: 'held_on', list: '', period: 'quarter' } },
  form: 'meeting',
  caveat: {
    en: 'Detected, not prevalence: people whom somebody found and recorded.',
    km: 'ចំនួនដែលបានរកឃើញ មិនមែនអត្រាពិត៖ មនុស្សដែលមានអ្នករកឃើញ និងកត់ត្រា។',
  },
})
