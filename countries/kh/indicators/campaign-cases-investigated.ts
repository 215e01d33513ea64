import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAMPAIGN_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Cases of police campaigns. */
export default defineIndicator({
  id: 'campaign-cases-investigated',
  words: { en: 'Cases of police campaigns', km: 'សំណុំរឿងនៃយុទ្ធនាការនគរបាល' },
  version: 1,
  kind: 'campaign_case',
  unit: UNIT.cases,
  date: 'opened_on',
  where: { campaign_type: ['campaign'] },
  dimensions: [...CAMPAIGN_CUTS, ...PERIODS],
  form: 'campaign',
  caveat: CAVEAT.recordedOnly,
})
