import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAMPAIGN_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Cases of task forces. */
export default defineIndicator({
  id: 'task-force-cases',
  words: { en: 'Cases of task forces', km: 'សំណុំរឿងក្រុមប្រតិបត្តិការ' },
  version: 1,
  kind: 'campaign_case',
  unit: UNIT.cases,
  date: 'opened_on',
  where: { campaign_type: ['task_force'] },
  dimensions: [...CAMPAIGN_CUTS, ...PERIODS],
  form: 'campaign',
  caveat: CAVEAT.recordedOnly,
})
