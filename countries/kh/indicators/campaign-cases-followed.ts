import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAMPAIGN_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Where the cases of police campaigns stand on a day, whenever they were taken up. */
export default defineIndicator({
  id: 'campaign-cases-followed',
  words: { en: 'Cases of police campaigns, followed to the day', km: 'សំណុំរឿងនៃយុទ្ធនាការនគរបាល តាមដានដល់ថ្ងៃនោះ' },
  version: 1,
  kind: 'campaign_case',
  unit: UNIT.cases,
  date: 'opened_on',
  whenever: true,
  where: { campaign_type: ['campaign'] },
  dimensions: [...CAMPAIGN_CUTS, ...PERIODS],
  form: 'campaign',
  caveat: CAVEAT.recordedOnly,
})
