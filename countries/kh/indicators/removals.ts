import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Removals. */
export default defineIndicator({
  id: 'removals',
  words: { en: 'Removals', km: 'ការបណ្តេញចេញ' },
  version: 1,
  kind: 'removal',
  unit: { en: 'persons', km: 'នាក់' },
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
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
