import { defineIndicator } from '../../../src/core/country/index.ts'

/** Allegations of payment for release. */
export default defineIndicator({
  id: 'release-payments',
  words: { en: 'Allegations of payment for release', km: 'ការចោទប្រាក់ដោះលែង' },
  version: 1,
  kind: 'integrity_allegation',
  unit: { en: 'reports', km: 'របាយការណ៍' },
  date: 'received_month',
  where: { allegation_type: ['release_payment'] },
  dimensions: {
    actor_force: { column: 'actor_force', list: 'actor-forces' },
    amount_band: { column: 'amount_band', list: 'amount-bands' },
    entry_mode: { column: 'entry_mode', list: 'movement-modes' },
    recanted: { column: 'recanted', list: 'five-states' },
    status: { column: 'status', list: 'allegation-status' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'received_month', list: '', period: 'quarter' },
  },
  form: 'allegation',
  caveat: {
    en: 'Reports, not findings: an allegation is not a proof. Told by the oversight body alone.',
    km: 'របាយការណ៍ មិនមែនការរកឃើញ៖ ការចោទប្រកាន់មិនមែនជាភស្តុតាងទេ។ ផ្តល់ដោយស្ថាប័នត្រួតពិនិត្យតែប៉ុណ្ណោះ។',
  },
})
