import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Days to an answer. */
export default defineIndicator({
  id: 'cooperation-answer-days',
  words: { en: 'Days to an answer', km: 'ចំនួនថ្ងៃដល់ចម្លើយ' },
  version: 1,
  kind: 'coop_request',
  unit: UNIT.days,
  date: 'received_on',
  measure: { type: 'days', from: 'received_on', to: 'answered_on', statistic: 'median' },
  dimensions: ['office', 'partner', 'direction', 'coop_type', 'subject', 'outcome', 'form_of_exploitation', ...PERIODS],
  form: 'cooperation-return',
  caveat: CAVEAT.wholeDays,
})
