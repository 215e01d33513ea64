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
  dimensions: ['target_type', 'actor_force', 'act_type', 'status', 'province', 'quarter'],
  form: 'intimidation',
  caveat: CAVEAT.reportsNotFindings,
})
