import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAMPAIGN_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Cases of the high-risk working group. */
export default defineIndicator({
  id: 'working-group-cases',
  words: { en: 'Cases of the high-risk working group', km: 'សំណុំរឿងក្រុមការងារហានិភ័យខ្ពស់' },
  version: 1,
  kind: 'campaign_case',
  unit: UNIT.cases,
  date: 'opened_on',
  where: { campaign_type: ['working_group'] },
  dimensions: [...CAMPAIGN_CUTS, ...PERIODS],
  form: 'working-group',
  caveat: CAVEAT.recordedOnly,
})
