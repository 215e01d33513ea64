import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PERIODS } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Share of removals without screening. */
export default defineIndicator({
  id: 'removed-unscreened-share',
  words: { en: 'Share of removals without screening', km: 'ភាគរយបណ្តេញដោយគ្មានពិនិត្យ' },
  version: 1,
  kind: 'removal',
  unit: UNIT.percent,
  date: 'removed_month',
  measure: { type: 'share', of: { removed_unscreened: ['yes'] } },
  dimensions: [...OFFICE_CUTS, 'removal_type', 'facility_type', 'citizenship', 'screened_before', 'removed_unscreened', ...PERIODS],
  form: 'removal',
  caveat: CAVEAT.bothNumbers,
})
