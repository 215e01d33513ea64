import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { UNIT } from '../figure-words.ts'

/** Estimates of others. */
export default defineIndicator({
  id: 'estimates',
  words: { en: 'Estimates of others', km: 'ការប៉ាន់ប្រមាណរបស់អ្នកដទៃ' },
  version: 1,
  kind: 'external_estimate',
  unit: UNIT.persons,
  date: 'published_on',
  where: { is_current: ['yes'] },
  measure: { type: 'sum', column: 'quantity' },
  dimensions: ['subject', 'source_type', 'method', ...PERIODS],
  form: 'estimate',
  isEstimate: true,
  unlike: 'subject',
  caveat: {
    en: 'An estimate of somebody outside, as printed by the source. It is never added to a count; where a subject has several, cut by source.',
    km: 'ការប៉ាន់ប្រមាណពីខាងក្រៅតាមប្រភព។ មិនដែលបូកជាមួយចំនួនរាប់ទេ។',
  },
})
