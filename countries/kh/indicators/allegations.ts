import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Allegations against officials. */
export default defineIndicator({
  id: 'allegations',
  words: { en: 'Allegations against officials', km: 'ការចោទប្រកាន់លើមន្ត្រី' },
  version: 1,
  kind: 'integrity_allegation',
  unit: UNIT.reports,
  date: 'received_month',
  dimensions: {
    allegation_type: { column: 'allegation_type', list: 'allegation-types' },
    actor_force: { column: 'actor_force', list: 'actor-forces' },
    source: { column: 'source', list: 'allegation-sources' },
    site_type: { column: 'site_type', list: 'site-types' },
    amount_band: { column: 'amount_band', list: 'amount-bands' },
    status: { column: 'status', list: 'allegation-status' },
    rank_band: { column: 'rank_band', list: 'rank-bands' },
    entry_mode: { column: 'entry_mode', list: 'movement-modes' },
    broker_linked: { column: 'broker_linked', list: 'five-states' },
    province: { column: 'province', list: 'provinces' },
    quarter: { column: 'received_month', list: '', period: 'quarter' },
  },
  form: 'allegation',
  caveat: CAVEAT.reportsNotFindings,
})
