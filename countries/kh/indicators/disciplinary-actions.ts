import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Disciplinary actions against officials. */
export default defineIndicator({
  id: 'disciplinary-actions',
  words: { en: 'Disciplinary actions against officials', km: 'វិន័យលើមន្ត្រី' },
  version: 1,
  kind: 'disciplinary_action',
  unit: UNIT.events,
  date: 'decided_month',
  dimensions: ['actor_force', 'rank_band', 'ground', 'sanction', 'referred_for_prosecution', 'province', 'quarter'],
  form: 'discipline',
  caveat: CAVEAT.reportsNotFindings,
})
