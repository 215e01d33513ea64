import { defineIndicator } from '../../../src/core/country/index.ts'

/** Allegations linked to a request from abroad. */
export default defineIndicator({
  id: 'allegations-on-cooperation',
  words: { en: 'Allegations linked to a request from abroad', km: 'ការចោទពាក់ព័ន្ធសំណើបរទេស' },
  version: 1,
  kind: 'integrity_allegation',
  unit: { en: 'reports', km: 'របាយការណ៍' },
  date: 'received_month',
  where: { cooperation_linked: ['yes'] },
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
