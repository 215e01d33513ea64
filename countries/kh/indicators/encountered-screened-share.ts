import { defineIndicator } from '../../../src/core/country/index.ts'
import { ENCOUNTER_CUTS, periodsOf } from '../case-dimensions.ts'

/** People encountered who were screened. */
export default defineIndicator({
  id: 'encountered-screened-share',
  words: { en: 'People encountered who were screened', km: 'មនុស្សដែលបានជួប ហើយបានពិនិត្យ' },
  version: 1,
  kind: 'encountered_person',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'encountered_month',
  measure: { type: 'share', of: { screened: ['yes'] } },
  dimensions: { ...ENCOUNTER_CUTS, ...periodsOf('encountered_month') },
  form: 'encounter',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
