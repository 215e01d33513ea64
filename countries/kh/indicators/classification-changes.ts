import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS, PLACE_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Cases taken as something else. */
export default defineIndicator({
  id: 'classification-changes',
  words: { en: 'Cases taken as something else', km: 'សំណុំរឿងប្តូរចំណាត់ថ្នាក់' },
  version: 1,
  kind: 'classification_change',
  unit: UNIT.cases,
  date: 'changed_on',
  dimensions: [...OFFICE_CUTS, ...PLACE_CUTS, 'from_class', 'to_class', 'reviewed', ...PERIODS],
  form: 'classification-change',
  caveat: CAVEAT.recordedOnly,
})
