import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAMPAIGN_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, CHANGED, UNIT } from '../figure-words.ts'

/** Of all campaign cases taken up by that day, those that reached a court. */
export default defineIndicator({
  id: 'campaign-cases-in-court-share',
  words: { en: 'Campaign cases that reached a court', km: 'សំណុំរឿងយុទ្ធនាការដែលដល់តុលាការ' },
  version: 3,
  changed: { words: CHANGED.silentLeftOut },
  kind: 'campaign_case',
  unit: UNIT.percent,
  date: 'opened_on',
  whenever: true,
  where: { campaign_type: ['campaign'] },
  measure: { type: 'share', of: { stage: ['in_court', 'convicted', 'acquitted_or_dismissed'] } },
  dimensions: [...CAMPAIGN_CUTS, ...PERIODS],
  form: 'campaign',
  caveat: CAVEAT.bothNumbers,
})
