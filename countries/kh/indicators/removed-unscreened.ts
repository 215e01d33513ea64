import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** People removed unscreened. */
export default defineIndicator({
  id: 'removed-unscreened',
  words: { en: 'People removed unscreened', km: 'មនុស្សបណ្តេញដោយមិនបានពិនិត្យ' },
  version: 1,
  kind: 'removal',
  unit: UNIT.persons,
  date: 'removed_month',
  where: { removed_unscreened: ['yes'] },
  dimensions: [...OFFICE_CUTS, 'removal_type', 'facility_type', 'citizenship', 'screened_before', 'removed_unscreened', ...PERIODS],
  form: 'removal',
  caveat: CAVEAT.recordedOnly,
})
