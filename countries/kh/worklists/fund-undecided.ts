import { defineWorklist } from '../../../src/core/country/index.ts'

export default defineWorklist({
  id: 'fund-undecided',
  words: { en: 'Applications to the fund, not decided', km: 'ពាក្យសុំទៅមូលនិធិ មិនទាន់សម្រេច' },
  ends: { en: 'The decision of the fund.', km: 'សេចក្តីសម្រេចរបស់មូលនិធិ។' },
  kind: 'kh_fund_application',
  since: 'applied_month',
  open: [{ column: 'decision', is: ['pending', 'not_written'], orEmpty: true }],
  shows: ['help_for'],
})
