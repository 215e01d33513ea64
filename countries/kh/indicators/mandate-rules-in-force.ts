import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Rules on who must act where. */
export default defineIndicator({
  id: 'mandate-rules-in-force',
  words: { en: 'Rules on who must act where', km: 'វិធានសមត្ថកិច្ចជាធរមាន' },
  version: 1,
  kind: 'mandate_rule',
  unit: UNIT.records,
  date: 'in_force_from',
  measure: { type: 'stock', until: 'in_force_until' },
  dimensions: ['site_type', 'duty', 'body_type', ...PERIODS],
  form: 'mandate-register',
  caveat: CAVEAT.openAtTheEnd,
})
