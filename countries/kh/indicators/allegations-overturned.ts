import { defineIndicator } from '../../../src/core/country/index.ts'

/** Convictions of officials overturned. */
export default defineIndicator({
  id: 'allegations-overturned',
  words: { en: 'Convictions of officials overturned', km: 'សាលក្រមលើមន្ត្រីត្រូវបានលុប' },
  version: 1,
  kind: 'integrity_allegation',
  unit: { en: 'reports', km: 'របាយការណ៍' },
  date: 'received_month',
  where: { status: ['overturned'] },
  dimensions: {
    actor_force: { column: 'actor_force', list: 'actor-forces' },
    quarter: { column: 'received_month', list: '', period: 'quarter' },
  },
  form: 'allegation',
  caveat: {
    en: 'Reports, not findings: an allegation is not a proof. Told by the oversight body alone.',
    km: 'របាយការណ៍ មិនមែនការរកឃើញ៖ ការចោទប្រកាន់មិនមែនជាភស្តុតាងទេ។ ផ្តល់ដោយស្ថាប័នត្រួតពិនិត្យតែប៉ុណ្ណោះ។',
  },
})
