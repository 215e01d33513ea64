import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Share of protection asked for that was given. */
export default defineIndicator({
  id: 'protection-granted-share',
  words: { en: 'Share of protection asked for that was given', km: 'ភាគរយការការពារដែលបានស្នើ ហើយបានផ្តល់' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'protection_measure',
  unit: UNIT.percent,
  date: 'requested_quarter',
  measure: { type: 'share', of: { decision: ['granted'] } },
  dimensions: [...OFFICE_CUTS, 'measure_type', 'decision', 'threat_reported', 'threat_types', 'quarter', 'year'],
  form: 'protection-return',
  caveat: CAVEAT.bothNumbers,
})
