import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PLACE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Trafficking cases that became labour disputes. */
export default defineIndicator({
  id: 'trafficking-to-dispute',
  words: { en: 'Trafficking cases that became labour disputes', km: 'សំណុំរឿងជួញដូរដែលក្លាយជាវិវាទការងារ' },
  version: 1,
  kind: 'classification_change',
  unit: { en: 'cases', km: 'សំណុំរឿង' },
  date: 'changed_on',
  where: { from_class: ['TIP'], to_class: ['LABOUR_DISPUTE'] },
  dimensions: {
    ...OFFICE_CUTS,
    ...PLACE_CUTS,
    ...cuts({ from_class: 'case-classes', to_class: 'case-classes', reviewed: 'five-states' }),
    ...periodsOf('changed_on'),
  },
  form: 'classification-change',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
