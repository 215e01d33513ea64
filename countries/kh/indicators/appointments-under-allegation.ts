import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Appointments under an open allegation. */
export default defineIndicator({
  id: 'appointments-under-allegation',
  words: { en: 'Appointments under an open allegation', km: 'ការតែងតាំងក្រោមការចោទ' },
  version: 1,
  kind: 'official_role',
  unit: UNIT.events,
  date: 'appointed_month',
  where: { allegation_status: ['received', 'under_review', 'investigation', 'charged'] },
  dimensions: {
    actor_force: { column: 'actor_force', list: 'actor-forces' },
    rank_band: { column: 'rank_band', list: 'rank-bands' },
    allegation_status: { column: 'allegation_status', list: 'allegation-status' },
    quarter: { column: 'appointed_month', list: '', period: 'quarter' },
  },
  form: 'official-role',
  caveat: CAVEAT.reportsNotFindings,
})
