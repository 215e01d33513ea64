import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PLACE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** People met, as numbers. */
export default defineIndicator({
  id: 'encounters-counted',
  words: { en: 'People met, as numbers', km: 'ចំនួនមនុស្សដែលបានជួប' },
  version: 1,
  kind: 'encounter_count',
  unit: { en: 'persons', km: 'នាក់' },
  date: 'encountered_month',
  measure: { type: 'sum', column: 'encountered' },
  dimensions: {
    ...OFFICE_CUTS,
    ...PLACE_CUTS,
    ...cuts({ context: 'encounter-contexts', citizenship: 'citizenships' }),
    ...periodsOf('encountered_month'),
  },
  form: 'encounter-count',
  caveat: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
})
