import { defineWorklist } from '../../../src/core/country/index.ts'

export default defineWorklist({
  id: 'fund-unpaid',
  words: { en: 'Granted by the fund, and not paid out', km: 'មូលនិធិយល់ព្រម តែមិនទាន់បើកប្រាក់' },
  ends: { en: 'That it was paid out.', km: 'ការបើកប្រាក់។' },
  kind: 'kh_fund_application',
  since: 'applied_month',
  open: [
    { column: 'decision', is: ['granted', 'granted_in_part'] },
    { column: 'paid_out', is: ['no', 'unknown', 'not_asked', 'refused', 'not_written'], orEmpty: true },
  ],
  shows: ['help_for', 'decision'],
})
