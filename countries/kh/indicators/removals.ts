import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'
import { CAVEAT, UNIT } from '../figure-words.ts'

/** Removals. */
export default defineIndicator({
  id: 'removals',
  words: { en: 'Removals', km: 'ការបណ្តេញចេញ' },
  version: 1,
  kind: 'removal',
  unit: UNIT.persons,
  date: 'removed_month',
  dimensions: {
    ...OFFICE_CUTS,
    ...cuts({
      removal_type: 'removal-types',
      facility_type: 'detention-facilities',
      citizenship: 'citizenships',
      screened_before: 'five-states',
      removed_unscreened: 'five-states',
    }),
    ...periodsOf('removed_month'),
  },
  form: 'removal',
  caveat: CAVEAT.recordedOnly,
})
