import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Share of NGO requests to see people held that were granted. */
export default defineIndicator({
  id: 'ngo-access-granted-share',
  words: { en: 'Share of NGO requests to see people held that were granted', km: 'ភាគរយសំណើអង្គការចូលជួបដែលបានអនុញ្ញាត' },
  version: 2,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'ngo_access_request',
  unit: UNIT.percent,
  date: 'requested_on',
  measure: { type: 'share', of: { decision: ['granted'] } },
  dimensions: ['office', 'decision', 'facility_type', 'province', ...PERIODS],
  form: 'ngo-access',
  caveat: CAVEAT.bothNumbers,
})
