import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAMPAIGN_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Victims identified in the campaign cases taken up by that day. */
export default defineIndicator({
  id: 'campaign-victims-identified',
  words: { en: 'Victims identified in campaign cases', km: 'ជនរងគ្រោះក្នុងសំណុំរឿងយុទ្ធនាការ' },
  version: 2,
  changed: { words: CHANGED.whenever },
  kind: 'campaign_case',
  unit: UNIT.persons,
  date: 'opened_on',
  whenever: true,
  where: { campaign_type: ['campaign'] },
  measure: { type: 'sum', column: 'victims_identified' },
  dimensions: [...CAMPAIGN_CUTS, ...PERIODS],
  form: 'campaign',
  caveat: CAVEAT.recordedOnly,
})
