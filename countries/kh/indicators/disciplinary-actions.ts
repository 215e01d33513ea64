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
  dimensions: {
    actor_force: { column: 'actor_force', list: 'actor-forces' },
    rank_band: { column: 'rank_band', list: 'rank-bands' },
    ground: { column: 'ground', list: 'allegation-types' },
    sanction: { column: 'sanction', list: 'sanctions' },
    referred_for_prosecution: { column: 'referred_for_prosecution', list: 'five-states' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'decided_month', list: '', period: 'quarter' },
  },
  form: 'discipline',
  caveat: CAVEAT.reportsNotFindings,
})
