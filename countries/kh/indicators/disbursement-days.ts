import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Days from request to payment. */
export default defineIndicator({
  id: 'disbursement-days',
  words: { en: 'Days from request to payment', km: 'ថ្ងៃពីស្នើដល់បង់' },
  version: 1,
  kind: 'disbursement',
  unit: UNIT.days,
  date: 'requested_on',
  where: { paid_on: { present: true } },
  measure: { type: 'days', from: 'requested_on', to: 'paid_on', statistic: 'median' },
  dimensions: ['mode', 'body_type', 'province', 'quarter'],
  form: 'disbursement',
  caveat: CAVEAT.recordedOnly,
})
