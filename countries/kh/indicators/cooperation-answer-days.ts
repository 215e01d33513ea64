import { defineIndicator } from '../../../src/core/country/index.ts'
import { cuts, periodsOf } from '../case-dimensions.ts'

/** Days to an answer. */
export default defineIndicator({
  id: 'cooperation-answer-days',
  words: { en: 'Days to an answer', km: 'ចំនួនថ្ងៃដល់ចម្លើយ' },
  version: 1,
  kind: 'coop_request',
  unit: { en: 'days', km: 'ថ្ងៃ' },
  date: 'received_on',
  measure: { type: 'days', from: 'received_on', to: 'answered_on', statistic: 'median' },
  dimensions: {
    ...cuts({
      office: 'cooperation-offices',
      partner: 'citizenships',
      direction: 'coop-directions',
      coop_type: 'coop-types',
      subject: 'case-classes',
      outcome: 'coop-outcomes',
      form_of_exploitation: 'forms-of-exploitation',
    }),
    ...periodsOf('received_on'),
  },
  form: 'cooperation-return',
  caveat: {
    en: 'Whole days between two acts that are both on record; what is still open is not in it.',
    km: 'ចំនួនថ្ងៃរវាងសកម្មភាពពីរដែលបានកត់ត្រា។ អ្វីដែលនៅបើក មិនរាប់ទេ។',
  },
})
