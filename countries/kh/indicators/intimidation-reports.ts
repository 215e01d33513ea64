import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Reports of intimidation. */
export default defineIndicator({
  id: 'intimidation-reports',
  words: { en: 'Reports of intimidation', km: 'របាយការណ៍គំរាមកំហែង' },
  version: 1,
  kind: 'intimidation_report',
  unit: UNIT.reports,
  date: 'received_month',
  dimensions: {
    target_type: { column: 'target_type', list: 'intimidation-targets' },
    actor_force: { column: 'actor_force', list: 'actor-forces' },
    act_type: { column: 'act_type', list: 'intimidation-acts' },
    status: { column: 'status', list: 'allegation-status' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'received_month', list: '', period: 'quarter' },
  },
  form: 'intimidation',
  caveat: CAVEAT.reportsNotFindings,
})
