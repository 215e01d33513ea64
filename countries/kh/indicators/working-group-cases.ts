import { defineIndicator } from '../../../src/core/country/index.ts'
import { CAMPAIGN_CUTS, periodsOf } from '../case-dimensions.ts'

/** Cases of the high-risk working group. */
export default defineIndicator({
  id: 'working-group-cases',
  words: { en: 'Cases of the high-risk working group', km: 'សំណុំរឿងក្រុមការងារហានិភ័យខ្ពស់' },
  version: 1,
  kind: 'campaign_case',
  unit: { en: 'cases', km: 'សំណុំរឿង' },
  date: 'opened_on',
  where: { campaign_type: ['working_group'] },
  dimensions: { ...CAMPAIGN_CUTS, ...periodsOf('opened_on') },
  form: 'working-group',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
