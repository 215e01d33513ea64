import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Share of inspections unannounced. */
export default defineIndicator({
  id: 'inspections-unannounced-share',
  words: { en: 'Share of inspections unannounced', km: 'ភាគរយអធិការកិច្ចមិនប្រកាស' },
  version: 1,
  kind: 'inspection',
  unit: UNIT.percent,
  date: 'inspected_on',
  measure: { type: 'share', of: { announced: ['no'] } },
  dimensions: ['site_type', 'sector', 'in_sez', 'province', 'quarter'],
  form: 'inspection',
  caveat: CAVEAT.bothNumbers,
})
