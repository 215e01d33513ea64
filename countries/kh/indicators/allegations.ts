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
  dimensions: [
    'allegation_type',
    'actor_force',
    'source',
    'site_type',
    'amount_band',
    'status',
    'rank_band',
    'entry_mode',
    'broker_linked',
    'province',
    'quarter',
  ],
  form: 'allegation',
  caveat: CAVEAT.reportsNotFindings,
})
