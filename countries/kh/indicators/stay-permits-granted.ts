import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Permits to stay or work granted. */
export default defineIndicator({
  id: 'stay-permits-granted',
  words: { en: 'Permits to stay or work granted', km: 'លិខិតអនុញ្ញាតដែលបានផ្តល់' },
  version: 1,
  kind: 'stay_permit',
  unit: UNIT.records,
  date: 'decided_on',
  where: { decision: ['granted'] },
  dimensions: ['permit_type', 'citizenship', 'decision', ...PERIODS],
  form: 'stay-permit',
  caveat: CAVEAT.recordedOnly,
})
