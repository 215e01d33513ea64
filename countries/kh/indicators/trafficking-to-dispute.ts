import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS, PLACE_CUTS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Trafficking cases that became labour disputes. */
export default defineIndicator({
  id: 'trafficking-to-dispute',
  words: { en: 'Trafficking cases that became labour disputes', km: 'សំណុំរឿងជួញដូរដែលក្លាយជាវិវាទការងារ' },
  version: 1,
  kind: 'classification_change',
  unit: UNIT.cases,
  date: 'changed_on',
  where: { from_class: ['TIP'], to_class: ['LABOUR_DISPUTE'] },
  dimensions: [...OFFICE_CUTS, ...PLACE_CUTS, 'from_class', 'to_class', 'reviewed', ...PERIODS],
  form: 'classification-change',
  caveat: CAVEAT.recordedOnly,
})
