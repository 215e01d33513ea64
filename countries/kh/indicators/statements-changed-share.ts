import { defineIndicator } from '../../../src/core/country/index.ts'
import { OFFICE_CUTS, cuts, periodsOf } from '../case-dimensions.ts'

/** Statements that differ from the one before. */
export default defineIndicator({
  id: 'statements-changed-share',
  words: { en: 'Statements that differ from the one before', km: 'សេចក្តីថ្លែងដែលខុសពីមុន' },
  version: 1,
  kind: 'statement',
  unit: { en: 'percent', km: 'ភាគរយ' },
  date: 'taken_month',
  where: { statement_no: { atLeast: 2 } },
  measure: { type: 'share', of: { changed: ['yes'] } },
  dimensions: {
    ...OFFICE_CUTS,
    ...cuts({
      gist: 'statement-gists',
      changed: 'five-states',
      present: 'present-persons',
      language: 'languages',
      citizenship: 'citizenships',
    }),
    ...periodsOf('taken_month'),
  },
  form: 'statement',
  caveat: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបោះពុម្ព ហើយមិនដឹងនៅតែជាមិនដឹង។',
  },
})
