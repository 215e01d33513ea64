import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PLACE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Cases taken as something else. */
export default defineIndicator({
  id: 'classification-changes',
  words: { en: 'Cases taken as something else', km: 'សំណុំរឿងប្តូរចំណាត់ថ្នាក់' },
  version: 1,
  kind: 'classification_change',
  unit: UNIT.cases,
  date: 'changed_on',
  dimensions: {
    ...OFFICE_CUTS,
    ...PLACE_CUTS,
    ...cuts({ from_class: 'case-classes', to_class: 'case-classes', reviewed: 'five-states' }),
    ...periodsOf('changed_on'),
  },
  form: 'classification-change',
  caveat: CAVEAT.recordedOnly,
})
