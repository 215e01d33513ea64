import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Removals. */
export default defineIndicator({
  id: 'removals',
  words: { en: 'Removals', km: 'ការបណ្តេញចេញ' },
  version: 1,
  kind: 'removal',
  unit: UNIT.persons,
  date: 'removed_month',
  dimensions: [...OFFICE_CUTS, 'removal_type', 'facility_type', 'citizenship', 'screened_before', 'removed_unscreened', ...PERIODS],
  form: 'removal',
  caveat: CAVEAT.recordedOnly,
})
