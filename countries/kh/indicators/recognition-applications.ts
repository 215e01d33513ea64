import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Applications for formal recognition. */
export default defineIndicator({
  id: 'recognition-applications',
  words: { en: 'Applications for formal recognition', km: 'ពាក្យសុំទទួលស្គាល់' },
  version: 1,
  kind: 'recognition',
  unit: UNIT.applications,
  date: 'filed_on',
  dimensions: [
    { id: 'days', column: 'filed_on', until: 'decided_on', bands: [0, 31, 91, 181, 366] },
    'decision',
    'representative',
    'province',
    ...PERIODS,
  ],
  form: 'recognition',
  caveat: CAVEAT.recordedOnly,
})
