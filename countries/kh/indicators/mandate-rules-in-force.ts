import { defineIndicator } from '../../../src/core/country/index.ts'
import { cuts, periodsOf } from '../case-dimensions.ts'
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
  dimensions: { ...cuts({ site_type: 'site-types', duty: 'mandate-duties', body_type: 'authority-types' }), ...periodsOf('in_force_from') },
  form: 'mandate-register',
  caveat: CAVEAT.openAtTheEnd,
})
