import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAMPAIGN_CUTS, periodsOf } from '../case-dimensions.ts'

/** Cases of task forces. */
export default defineIndicator({
  id: 'task-force-cases',
  words: { en: 'Cases of task forces', km: 'សំណុំរឿងក្រុមប្រតិបត្តិការ' },
  version: 1,
  kind: 'campaign_case',
  unit: { en: 'cases', km: 'សំណុំរឿង' },
  date: 'opened_on',
  where: { campaign_type: ['task_force'] },
  dimensions: { ...CAMPAIGN_CUTS, ...periodsOf('opened_on') },
  form: 'campaign',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
