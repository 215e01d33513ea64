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
  dimensions: ['actor_force', 'rank_band', 'allegation_status', 'quarter'],
  form: 'official-role',
  caveat: CAVEAT.reportsNotFindings,
})
