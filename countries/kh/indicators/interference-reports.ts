import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Reports of interference in cases. */
export default defineIndicator({
  id: 'interference-reports',
  words: { en: 'Reports of interference in cases', km: 'របាយការណ៍ជ្រៀតជ្រែក' },
  version: 1,
  kind: 'interference_report',
  unit: UNIT.reports,
  date: 'received_month',
  dimensions: ['actor_force', 'request_type', 'stage', 'change_after', 'quarter'],
  form: 'interference',
  caveat: CAVEAT.reportsNotFindings,
})
