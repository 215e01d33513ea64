import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Days from claim to payment. */
export default defineIndicator({
  id: 'claim-days',
  words: { en: 'Days from claim to payment', km: 'ថ្ងៃពីទាមទារដល់បង់' },
  version: 1,
  kind: 'reimbursement_claim',
  unit: UNIT.days,
  date: 'claimed_on',
  where: { paid_on: { present: true } },
  measure: { type: 'days', from: 'claimed_on', to: 'paid_on', statistic: 'median' },
  dimensions: ['body_type', 'province', 'quarter'],
  form: 'claim',
  caveat: CAVEAT.recordedOnly,
})
