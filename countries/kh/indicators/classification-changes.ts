import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PLACE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Cases taken as something else. */
export default defineIndicator({
  id: 'classification-changes',
  words: { en: 'Cases taken as something else', km: 'សំណុំរឿងប្តូរចំណាត់ថ្នាក់' },
  version: 1,
  kind: 'classification_change',
  unit: { en: 'cases', km: 'សំណុំរឿង' },
  date: 'changed_on',
  dimensions: {
    ...OFFICE_CUTS,
    ...PLACE_CUTS,
    ...cuts({ from_class: 'case-classes', to_class: 'case-classes', reviewed: 'five-states' }),
    ...periodsOf('changed_on'),
  },
  form: 'classification-change',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
