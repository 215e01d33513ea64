import { defineIndicator } from '../../../src/core/country/index.ts'

/** Reports of NGOs being obstructed. */
export default defineIndicator({
  id: 'ngo-obstruction',
  words: { en: 'Reports of NGOs being obstructed', km: 'ការរារាំងអង្គការ' },
  version: 1,
  kind: 'intimidation_report',
  unit: { en: 'reports', km: 'របាយការណ៍' },
  date: 'received_month',
  where: { target_type: ['ngo'] },
  dimensions: {
    actor_force: { column: 'actor_force', list: 'actor-forces' },
    act_type: { column: 'act_type', list: 'intimidation-acts' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'received_month', list: '', period: 'quarter' },
  },
  form: 'intimidation',
  caveat: {
    en: 'Reports, not findings: an allegation is not a proof. Told by the oversight body alone.',
    km: 'របាយការណ៍ មិនមែនការរកឃើញ៖ ការចោទប្រកាន់មិនមែនជាភស្តុតាងទេ។ ផ្តល់ដោយស្ថាប័នត្រួតពិនិត្យតែប៉ុណ្ណោះ។',
  },
})
