import { defineIndicator } from '../../../src/core/country/index.ts'
import { LEAD_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Days from a lead to its decision. */
export default defineIndicator({
  id: 'lead-decision-days',
  words: { en: 'Days from a lead to its decision', km: 'ចំនួនថ្ងៃពីព័ត៌មានដល់សេចក្តីសម្រេច' },
  version: 1,
  kind: 'lead',
  unit: UNIT.days,
  date: 'received_on',
  measure: { type: 'days', from: 'received_on', to: 'decided_on', statistic: 'median' },
  dimensions: [...LEAD_CUTS, ...PERIODS],
  form: 'hotline',
  caveat: CAVEAT.wholeDays,
})
