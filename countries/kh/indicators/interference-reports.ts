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
  dimensions: {
    actor_force: { column: 'actor_force', list: 'actor-forces' },
    request_type: { column: 'request_type', list: 'interference-requests' },
    stage: { column: 'stage', list: 'case-stages' },
    change_after: { column: 'change_after', list: 'interference-changes' },
    quarter: { column: 'received_month', list: '', period: 'quarter' },
  },
  form: 'interference',
  caveat: CAVEAT.reportsNotFindings,
})
