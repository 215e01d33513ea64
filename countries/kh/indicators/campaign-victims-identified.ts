import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAMPAIGN_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Victims identified in campaign cases. */
export default defineIndicator({
  id: 'campaign-victims-identified',
  words: { en: 'Victims identified in campaign cases', km: 'ជនរងគ្រោះក្នុងសំណុំរឿងយុទ្ធនាការ' },
  version: 1,
  kind: 'campaign_case',
  unit: UNIT.persons,
  date: 'opened_on',
  where: { campaign_type: ['campaign'] },
  measure: { type: 'sum', column: 'victims_identified' },
  dimensions: [...CAMPAIGN_CUTS, ...PERIODS],
  form: 'campaign',
  caveat: CAVEAT.recordedOnly,
})
