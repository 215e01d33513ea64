import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Applications to a victims’ fund, by what was answered. */
export default defineIndicator({
  id: 'fund-applications',
  words: { en: 'Applications to a victims’ fund', km: 'ពាក្យសុំទៅមូលនិធិជនរងគ្រោះ' },
  version: 1,
  kind: 'kh_fund_application',
  unit: UNIT.applications,
  date: 'applied_month',
  dimensions: ['decision', 'applicant_is', 'help_for', 'paid_out', 'sex', 'age_band', 'year'],
  form: 'fund-application',
  caveat: CAVEAT.recordedOnly,
})
