import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Share of needs not met. */
export default defineIndicator({
  id: 'needs-unmet',
  words: { en: 'Share of needs not met', km: 'ភាគរយតម្រូវការមិនបានបំពេញ' },
  version: 1,
  kind: 'service_need',
  unit: UNIT.percent,
  date: 'stated_month',
  measure: { type: 'share', of: { met: ['no'] } },
  dimensions: ['need', 'reason_unmet', 'sex', 'age_band', 'province', 'quarter'],
  form: 'need-return',
  caveat: CAVEAT.bothNumbers,
})
