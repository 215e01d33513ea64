import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Applications pending. */
export default defineIndicator({
  id: 'recognition-pending',
  words: { en: 'Applications pending', km: 'ពាក្យសុំកំពុងរង់ចាំ' },
  version: 1,
  kind: 'recognition',
  unit: UNIT.applications,
  date: 'filed_on',
  measure: { type: 'stock', until: 'decided_on' },
  dimensions: [
    { id: 'days', column: 'filed_on', until: 'decided_on', bands: [0, 31, 91, 181, 366] },
    'decision',
    'representative',
    'province',
    ...PERIODS,
  ],
  form: 'recognition',
  caveat: CAVEAT.openAtTheEnd,
})
