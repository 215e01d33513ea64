import { defineIndicator } from '../../../src/core/country/index.ts'
import { OPERATION_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Operations on own initiative. */
export default defineIndicator({
  id: 'operations-own-initiative-share',
  words: { en: 'Operations on own initiative', km: 'ប្រតិបត្តិការដោយគំនិតផ្តួចផ្តើមខ្លួនឯង' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'operation',
  unit: UNIT.percent,
  date: 'operated_month',
  measure: { type: 'share', of: { trigger_channel: ['INTELLIGENCE', 'PATROL', 'LABOUR_INSPECTION'] } },
  dimensions: [...OPERATION_CUTS, ...PERIODS],
  form: 'operation-return',
  caveat: CAVEAT.bothNumbers,
})
