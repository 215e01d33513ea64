import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, PLACE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** People screened of those met. */
export default defineIndicator({
  id: 'encounters-screened-ratio',
  words: { en: 'People screened of those met', km: 'មនុស្សដែលបានពិនិត្យក្នុងចំណោមអ្នកជួប' },
  version: 1,
  kind: 'encounter_count',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'encountered_month',
  measure: { type: 'ratio', part: 'screened', whole: 'encountered' },
  dimensions: {
    ...OFFICE_CUTS,
    ...PLACE_CUTS,
    ...cuts({ context: 'encounter-contexts', citizenship: 'citizenships' }),
    ...periodsOf('encountered_month'),
  },
  form: 'encounter-count',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
