import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Share of allegations that were investigated. */
export default defineIndicator({
  id: 'allegations-investigated-share',
  words: { en: 'Share of allegations that were investigated', km: 'ភាគរយការចោទដែលបានស៊ើប' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'integrity_allegation',
  unit: UNIT.percent,
  date: 'received_month',
  measure: { type: 'share', of: { status: ['investigation', 'charged', 'convicted', 'overturned'] } },
  dimensions: ['allegation_type', 'actor_force', 'site_type', 'quarter'],
  form: 'allegation',
  caveat: CAVEAT.reportsNotFindings,
})
